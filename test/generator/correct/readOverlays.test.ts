import { join } from "node:path";
import { expect, test } from "vitest";
import { readOverlays } from "../../../generator/correct/readOverlays.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const yaml = `
overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
extends: acme.json
actions:
  - target: $.paths['/pages'].get.parameters[0]
    description: The default is none of the values. There is no default.
    x-evidence: The document contradicts itself.
    remove: true
`;

/** Reads a folder with one overlay and gives the problems with which it is refused. */
async function refuse(overlay: object) {
  const folder = await temporaryFolder({ "acme.json": JSON.stringify(overlay) });
  const problems = await problemsOf(() => readOverlays(folder));
  return problems.map((problem) => ({ ...problem, where: problem.where.replace(`${folder}/`, "") }));
}

const sound = {
  target: "$.info",
  description: "The title is wrong. It is Acme.",
  "x-evidence": "The product's own page says so.",
  update: { title: "Acme" },
};

/** Reads an overlay with one action and gives what is said of the action. */
async function refuseAction(action: unknown) {
  return refuse({ overlay: "1.0.0", extends: "acme.json", actions: [sound, action] });
}

test("overlays are read in the order of their file names, and other files are left alone", async () => {
  const folder = await temporaryFolder({
    "b.yml": yaml,
    "a.yaml": yaml,
    "c.json": JSON.stringify({ overlay: "1.1.0", extends: "other.json", actions: [sound] }),
    "README.md": "# Overlays",
  });
  const overlays = await readOverlays(folder);
  expect(overlays.map(({ file }) => file)).toStrictEqual(
    ["a.yaml", "b.yml", "c.json"].map((name) => join(folder, name)),
  );
  expect(overlays[0]).toStrictEqual({
    file: join(folder, "a.yaml"),
    overlay: "1.0.0",
    info: { title: "Corrections", version: "1.0.0" },
    extends: "acme.json",
    actions: [
      {
        target: "$.paths['/pages'].get.parameters[0]",
        description: "The default is none of the values. There is no default.",
        "x-evidence": "The document contradicts itself.",
        remove: true,
      },
    ],
  });
});

test("a folder that is missing is reported", async () => {
  const folder = join(await temporaryFolder(), "overlays");
  const hint = "restore the folder of overlays, or remove overlaysFolder from the configuration";
  expect(await problemsOf(() => readOverlays(folder))).toStrictEqual([
    { where: folder, what: "no such folder", hint },
  ]);
});

test("a folder that cannot be read is not taken for one without overlays", async () => {
  const file = join(await temporaryFolder({ overlays: "" }), "overlays");
  const hint = "restore the folder of overlays, or remove overlaysFolder from the configuration";
  expect(await problemsOf(() => readOverlays(file))).toStrictEqual([
    { where: file, what: "cannot be read (ENOTDIR)", hint },
  ]);
});

test("every overlay that cannot be parsed is reported, with the line", async () => {
  const folder = await temporaryFolder({ "a.yaml": "actions: [", "b.json": '{\n"overlay" "1.0.0" }' });
  expect((await problemsOf(() => readOverlays(folder))).map(({ where }) => where)).toStrictEqual([
    `${join(folder, "a.yaml")}:1:11`,
    `${join(folder, "b.json")}:2:11`,
  ]);
});

test("all missing fields of an overlay are reported at once", async () => {
  const hint = "write it as an OpenAPI Overlay 1.0 document";
  const faults = [
    { where: "acme.json", what: '"overlay" must be 1.0 or 1.1 with a patch number', hint },
    { where: "acme.json", what: '"extends" must name a specification', hint },
    { where: "acme.json", what: '"actions" must be a list', hint },
  ];
  expect(await refuse({})).toStrictEqual(faults);
  expect(await refuse([])).toStrictEqual(faults);
  expect(await refuse({ overlay: "1.2.0", extends: 1, actions: {} })).toStrictEqual(faults);
});

test("an action without its target is refused", async () => {
  const problem = {
    where: "acme.json action 2",
    what: "has no target",
    hint: "name what it changes by a JSONPath: $.paths['/pages'].get",
  };
  expect(await refuseAction({ ...sound, target: undefined })).toStrictEqual([problem]);
  expect(await refuseAction({ ...sound, target: "" })).toStrictEqual([problem]);
  expect(await refuseAction({ ...sound, target: ["because"] })).toStrictEqual([problem]);
});

test("an action without a description is one of OpenAPI", async () => {
  const { target, update } = sound;
  const overlay = { overlay: "1.0.0", extends: "acme.json", actions: [{ target, update }] };
  const folder = await temporaryFolder({ "acme.json": JSON.stringify(overlay) });
  expect((await readOverlays(folder))[0]?.actions).toStrictEqual([{ target, update }]);
});

test.each([
  ["neither updates nor removes", { update: undefined }],
  ["both updates and removes", { remove: true }],
  ["removes by another word than true", { update: undefined, remove: "yes" }],
])("an action that %s is rejected", async (_, change) => {
  expect(await refuseAction({ ...sound, ...change })).toStrictEqual([
    {
      where: "acme.json action 2",
      what: "expected either update or remove",
      hint: "use exactly one of the two",
    },
  ]);
});

test("an action that is not an object is rejected", async () => {
  expect(await refuseAction("remove it")).toStrictEqual([
    {
      where: "acme.json action 2",
      what: "not an object",
      hint: "write an object with a target, and update or remove",
    },
  ]);
});

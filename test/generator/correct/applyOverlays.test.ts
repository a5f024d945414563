import { expect, test, vi } from "vitest";
import { applyOverlays } from "../../../generator/correct/applyOverlays.js";
import type { Overlay, OverlayAction } from "../../../generator/correct/readOverlays.js";
import { problemsOf } from "../../support/problemsOf.js";
import { specOf } from "../../support/specOf.js";

const parameters = ["id", "sort", "limit", "cursor", "depth"].map((name) => ({ name, in: "query" }));
const spec = specOf({
  tags: [{ name: "Page" }, { name: "Page" }],
  paths: { "/pages": { get: { operationId: "getPages", deprecated: false, parameters } } },
});

/** What an action does, without what it says. */
type Change = Pick<OverlayAction, "target" | "update" | "remove">;

const overlayOf = (changes: readonly Change[], overlay: Partial<Overlay> = {}): Overlay => ({
  file: "overlay.yaml",
  overlay: "1.0.0",
  extends: "acme.json",
  actions: changes.map((change) => ({ description: "It is wrong.", "x-evidence": "Seen.", ...change })),
  ...overlay,
});

const apply = async (...changes: readonly Change[]) =>
  (await applyOverlays(spec, [overlayOf(changes)])).document;

/** Gives what is said of a single action that does not fit. */
async function refuse(change: Change) {
  const problems = await problemsOf(() => apply(change));
  return problems.map(({ what }) => what);
}

test("an update is merged into what its target names", async () => {
  const document = await apply({
    target: "$.paths['/pages'].get",
    update: { deprecated: true, tags: ["Page"] },
  });
  expect(document.paths).toStrictEqual({
    "/pages": { get: { operationId: "getPages", deprecated: true, parameters, tags: ["Page"] } },
  });
});

test("a target that the document only spells otherwise is named", async () => {
  const problems = await problemsOf(() => apply({ target: "$.paths['/Pages/'].get", update: {} }));
  expect(problems.map(({ what, hint }) => [what, hint])).toEqual([
    [
      "matches nothing",
      "did you mean $.paths['/pages'].get? Otherwise, check whether acme.json still has the defect; if not, delete the action",
    ],
  ]);
});

test("an update of the document itself is merged into it", async () => {
  const document = await apply({ target: "$", update: { info: { version: "2.0.0" } } });
  expect(document.info).toStrictEqual({ title: "Acme", version: "2.0.0" });
});

test("an update with the value null changes a value", async () => {
  const document = await apply({ target: "$.paths['/pages'].get.deprecated", update: null });
  expect(document.paths?.["/pages"]).toStrictEqual({
    get: { operationId: "getPages", deprecated: null, parameters },
  });
});

test.each([
  ["neighbours", "[?(@.name == 'sort' || @.name == 'limit')]", ["id", "cursor", "depth"]],
  ["the first and the last", "[0,4]", ["sort", "limit", "cursor"]],
  ["those named backwards", "[3,1,0]", ["limit", "depth"]],
  ["all", "[*]", []],
])("of several items of a list, a removal takes %s and no other", async (_, selector, rest) => {
  const target = `$.paths['/pages'].get.parameters${selector}`;
  expect((await apply({ target, remove: true })).paths).toStrictEqual({
    "/pages": {
      get: {
        operationId: "getPages",
        deprecated: false,
        parameters: parameters.filter(({ name }) => rest.includes(name)),
      },
    },
  });
});

test("a removal takes a key away", async () => {
  const document = await apply({ target: "$.paths['/pages'].get['deprecated','parameters']", remove: true });
  expect(document.paths).toStrictEqual({ "/pages": { get: { operationId: "getPages" } } });
});

test("a removal of one of two equal items is a change", async () => {
  expect((await apply({ target: "$.tags[0]", remove: true })).tags).toStrictEqual([{ name: "Page" }]);
});

test("actions follow each other, and the given document is not touched", async () => {
  const before = structuredClone(spec.document);
  const document = await apply(
    { target: "$.info", update: { summary: "Pages" } },
    { target: "$.info[?(@ == 'Pages')]", remove: true },
    { target: "$.info", update: { title: "Acme 2" } },
  );
  expect(document.info).toStrictEqual({ title: "Acme 2", version: "1.0.0" });
  expect(spec.document).toStrictEqual(before);
});

test("an overlay of another document is left alone", async () => {
  const overlay = overlayOf([{ target: "$.nowhere", remove: true }], { extends: "other.json" });
  expect(await applyOverlays(spec, [overlay])).toStrictEqual(spec);
});

test("every action that does not apply is reported, in any overlay", async () => {
  const overlays = [
    overlayOf([
      { target: "$.paths['/spaces'].get", remove: true },
      { target: "$.info", update: { title: "Acme 2" } },
      { target: "$.info", update: { version: "1.0.0" } },
    ]),
    overlayOf([{ target: "paths", remove: true }], { file: "second.yaml" }),
  ];
  const hint = "check whether acme.json still has the defect; if not, delete the action";
  expect(await problemsOf(() => applyOverlays(spec, overlays))).toStrictEqual([
    { where: "overlay.yaml action 1 ($.paths['/spaces'].get)", what: "matches nothing", hint },
    { where: "overlay.yaml action 3 ($.info)", what: "changes nothing", hint },
    { where: "second.yaml action 1 (paths)", what: "not a JSONPath: it must start with $", hint },
  ]);
});

test("the removal of the document itself changes nothing", async () => {
  expect(await refuse({ target: "$", remove: true })).toStrictEqual(["changes nothing"]);
});

test("a target that is not a JSONPath is reported with the reason, and nothing else is printed", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await refuse({ target: "$.paths['/pages'", remove: true })).toStrictEqual([
    'not a JSONPath: Expected "," or "]" but end of input found.',
  ]);
  expect(said.mock.calls).toStrictEqual([]);
  said.mockRestore();
});

test("an update that refers to what the document does not have is not applied", async () => {
  const schema = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
  expect(await refuse({ target: "$.paths['/pages'].get", update: schema("Page") })).toStrictEqual([
    "refers to #/components/schemas/Page, which is missing",
  ]);
  const known = specOf({ ...spec.document, components: { schemas: {} } });
  const { document } = await applyOverlays(known, [
    overlayOf([
      { target: "$.components.schemas", update: { Pages: { items: schema("Page").schema }, Page: {} } },
      { target: "$.paths['/pages'].get", update: schema("Pages") },
    ]),
  ]);
  expect(document.paths?.["/pages"]).toMatchObject({ get: schema("Pages") });
});

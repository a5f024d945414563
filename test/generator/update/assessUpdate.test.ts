import { join } from "node:path";
import { expect, test } from "vitest";
import { assessUpdate } from "../../../generator/update/assessUpdate.js";
import { specOf } from "../../support/specOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const operationOf = (operationId: string, rest: object = {}) => ({
  get: { operationId, responses: { 204: { description: "" } }, ...rest },
});

const specWith = (paths: object) => specOf({ servers: [{ url: "https://acme.test/acme/api" }], paths });

const before = specWith({ "/pages": operationOf("getPages", { deprecated: true }) });

/** An overlay that takes marks away, one for each path. */
const overlayOf = (...paths: readonly string[]) =>
  JSON.stringify({
    overlay: "1.0.0",
    extends: "acme.json",
    actions: paths.map((path) => ({
      target: `$.paths['${path}'].get.deprecated`,
      description: "It is not.",
      "x-evidence": "Seen.",
      remove: true,
    })),
  });

/** Assesses an update from `before` with these files beside the document. */
async function assess(after: typeof before, files: Readonly<Record<string, string>> = {}) {
  const specsFolder = await temporaryFolder({ "overlays/acme.json": overlayOf(), ...files });
  const overlaysFolder = join(specsFolder, "overlays");
  const { changes, incompatibilities } = await assessUpdate({ specsFolder, overlaysFolder }, [
    { before, after },
  ]);
  return {
    changes: changes.map(({ bump, kind, subject }) => `${bump} ${kind} ${subject}`),
    incompatibilities: incompatibilities.map(
      ({ where, what }) => `${where.replace(`${specsFolder}/`, "")}: ${what}`,
    ),
  };
}

test("a correction that fits both documents leaves no change", async () => {
  const overlay = { "overlays/acme.json": overlayOf("/pages") };
  const after = specWith({ "/pages": operationOf("getPages", { deprecated: true, "x-new": 1 }) });
  expect(await assess(after, overlay)).toStrictEqual({ changes: [], incompatibilities: [] });
});

test("a defect that Atlassian mended is no change for users, and its correction does not fit any more", async () => {
  const overlay = { "overlays/acme.json": overlayOf("/pages") };
  expect(await assess(specWith({ "/pages": operationOf("getPages") }), overlay)).toStrictEqual({
    changes: [],
    incompatibilities: ["overlays/acme.json action 1 ($.paths['/pages'].get.deprecated): matches nothing"],
  });
});

test("the corrections that fit are made where others do not fit", async () => {
  const overlay = { "overlays/acme.json": overlayOf("/spaces", "/pages") };
  const { changes, incompatibilities } = await assess(before, overlay);
  expect(changes).toStrictEqual([]);
  expect(incompatibilities).toStrictEqual([
    "overlays/acme.json action 1 ($.paths['/spaces'].get.deprecated): matches nothing",
  ]);
});

test("operations without a text, and texts without an operation, are listed", async () => {
  const after = specWith({ "/spaces": operationOf("getSpaces") });
  const docs = { "docs/acme.yaml": "operations: { getPages: Lists pages. }" };
  expect(await assess(after, docs)).toStrictEqual({
    changes: ["major operation-removed getPages", "minor operation-added getSpaces"],
    incompatibilities: [
      "docs/acme.yaml operations.getSpaces: has no description",
      "docs/acme.yaml operations.getPages: does not exist in acme.json",
    ],
  });
});

test("fields without a text are listed where the file describes fields, and texts without a field", async () => {
  const json = { "application/json": { schema: { properties: { title: {}, status: {} } } } };
  const post = {
    operationId: "addPage",
    requestBody: { content: json },
    responses: { 204: { description: "" } },
  };
  const docs = "{ operations: { addPage: Adds a page. }, fields: { title: It., body: It. } }";
  const { incompatibilities } = await assess(specWith({ "/pages": { post } }), { "docs/acme.yaml": docs });
  expect(incompatibilities).toStrictEqual([
    "docs/acme.yaml fields.addPage.body.status: has no description (field of a request body)",
    "docs/acme.yaml fields.body: does not exist in acme.json",
  ]);
});

test("a document from which no client can be generated is compared all the same", async () => {
  const after = specWith({
    "/pages": operationOf("getPages", { deprecated: true }),
    "/spaces": operationOf("getSpaces", { responses: {} }),
  });
  expect(await assess(after)).toStrictEqual({
    changes: ["minor operation-added getSpaces"],
    incompatibilities: ["acme.json #/paths/~1spaces/get: the operation has no responses"],
  });
});

test("a path without the prefix is listed, and the others do not count as moved", async () => {
  const after = specWith({
    "/pages": operationOf("getPages", { deprecated: true }),
    "/spaces": { ...operationOf("getSpaces"), servers: [{ url: "https://acme.test/other" }] },
  });
  const { changes, incompatibilities } = await assess(after);
  expect(changes).toStrictEqual(["minor operation-added getSpaces"]);
  expect(incompatibilities[0]).toBe("acme.json #/paths/~1spaces: the path /spaces is not under /acme/api");
});

test("a document that cannot be compared is rejected until it is corrected", async () => {
  const schema = { $ref: "#/components/schemas/Page" };
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  const after = specWith({ "/pages": operationOf("getPages", { deprecated: true, responses }) });
  await expect(assess(after)).rejects.toMatchObject({
    problems: [{ what: "cannot resolve the reference #/components/schemas/Page" }],
  });
  const action = {
    target: "$",
    description: "The schema is missing.",
    "x-evidence": "Seen.",
    update: { components: { schemas: { Page: { type: "object" } } } },
  };
  const overlay = { overlay: "1.0.0", extends: "acme.json", actions: [action] };
  expect(await assess(after, { "overlays/acme.json": JSON.stringify(overlay) })).toMatchObject({
    incompatibilities: [],
  });
});

test("a document that is new to the folder has no changes", async () => {
  const specsFolder = await temporaryFolder();
  expect(await assessUpdate({ specsFolder }, [{ before: undefined, after: before }])).toStrictEqual({
    changes: [],
    incompatibilities: [],
  });
});

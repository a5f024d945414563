import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import { checkSpec } from "../../generator/check/checkSpec.js";
import { type Config, confluence, type SpecConfig } from "../../generator/config/config.js";
import { addPrefix } from "../../generator/correct/addPrefix.js";
import { applyOverlays } from "../../generator/correct/applyOverlays.js";
import { nameOperations } from "../../generator/correct/nameOperations.js";
import { addDocs } from "../../generator/docs/addDocs.js";
import { loadSpecs } from "../../generator/loadSpecs.js";
import type { Spec } from "../../generator/read/Spec.js";
import { assessUpdate } from "../../generator/update/assessUpdate.js";
import { problemsOf } from "../support/problemsOf.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const [v1, v2] = confluence.specs as [SpecConfig, SpecConfig];

/** A document with one operation, as text. */
const documentText = (server: string, path: string, operation: object = {}) =>
  JSON.stringify({
    openapi: "3.0.1",
    info: { version: "1" },
    servers: [{ url: server }],
    paths: { [path]: { get: { operationId: "get", responses: { 204: {} }, ...operation } } },
  });

const overlayText = (document: string, target: string) =>
  JSON.stringify({
    overlay: "1.0.0",
    extends: document,
    actions: [{ target, description: "It is not.", "x-evidence": "Seen.", remove: true }],
  });

const sound = {
  [v1.document]: documentText("//acme.test", "/wiki/rest/api/audit"),
  [v2.document]: documentText("https://{site}/wiki/api/v2", "/pages"),
};

async function configOf(files: Readonly<Record<string, string>>): Promise<Config> {
  const specsFolder = await temporaryFolder(files);
  const hasOverlays = Object.keys(files).some((path) => path.startsWith("overlays/"));
  return {
    ...confluence,
    specsFolder,
    overlaysFolder: hasOverlays ? join(specsFolder, "overlays") : undefined,
  };
}

test("a document comes out corrected and prefixed", async () => {
  const config = await configOf({
    ...sound,
    [v2.document]: documentText("https://{site}/wiki/api/v2", "/pages", { deprecated: true }),
    "overlays/v2.json": overlayText(v2.document, "$.paths['/pages'].get.deprecated"),
  });
  const specs = await loadSpecs(config);
  expect(specs.map(({ config: spec, document }) => [spec, document.paths])).toStrictEqual([
    [v1, { "/wiki/rest/api/audit": { get: { operationId: "get", responses: { 204: {} } } } }],
    [v2, { "/wiki/api/v2/pages": { get: { operationId: "get", responses: { 204: {} } } } }],
  ]);
});

test("a document comes out with the texts about it", async () => {
  const config = await configOf({
    ...sound,
    "docs/confluence-v1.yaml": "operations: { get: Reads the audit log. }",
    "docs/confluence-v2.yaml": "operations: { get: Lists pages. }",
  });
  expect((await loadSpecs(config)).map(({ document }) => document.paths)).toMatchObject([
    { "/wiki/rest/api/audit": { get: { operationId: "get", summary: "Reads the audit log." } } },
    { "/wiki/api/v2/pages": { get: { operationId: "get", summary: "Lists pages." } } },
  ]);
});

test("what is missing in the texts about all documents is reported together", async () => {
  const config = await configOf({
    ...sound,
    "docs/confluence-v1.yaml": "operations: { get: Reads the audit log., put: Replaces it. }",
    "docs/confluence-v2.yaml": "parameters: {}",
  });
  const docs = join(config.specsFolder, "docs");
  expect((await problemsOf(() => loadSpecs(config))).map(({ where }) => where)).toStrictEqual([
    `${docs}/confluence-v1.yaml operations.put`,
    `${docs}/confluence-v2.yaml operations.get`,
  ]);
});

test("an overlay that corrects none of the documents is rejected", async () => {
  const config = await configOf({
    ...sound,
    "overlays/v3.json": overlayText("confluence-v3.json", "$.info"),
  });
  expect(await problemsOf(() => loadSpecs(config))).toStrictEqual([
    {
      where: join(config.specsFolder, "overlays", "v3.json"),
      what: "extends confluence-v3.json, which is not one of the specifications",
      hint: "extend one of confluence-v1.json, confluence-v2.json",
    },
  ]);
});

test("the problems of all documents are reported together, each with its file", async () => {
  const config = await configOf({
    [v2.document]: documentText("https://{site}/wiki/api/v2", "/pages", { responses: {} }),
  });
  expect(
    (await problemsOf(() => loadSpecs(config))).map(({ where, what }) => `${where}: ${what}`),
  ).toStrictEqual([
    `${join(config.specsFolder, v1.document)}: no such file`,
    `${join(config.specsFolder, v2.document)} #/paths/~1pages/get: the operation has no responses`,
  ]);
});

test("the problems of all stages come together, without those that follow from others", async () => {
  const path = { parameters: [{ $ref: "#/components/parameters/id" }], responses: {} };
  const config = await configOf({
    ...sound,
    [v2.document]: documentText("https://{site}", "/pages/{id}", path),
    "overlays/a.json": overlayText("confluence-v3.json", "$.info"),
    "overlays/b.json": overlayText(v2.document, "$.nothing"),
    "docs/confluence-v1.yaml": "operations: { get: Reads the audit log. }",
    "docs/confluence-v2.yaml": "operations: {}",
  });
  const problems = await problemsOf(() => loadSpecs(config));
  const file = join(config.specsFolder, v2.document);
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toStrictEqual([
    `${config.overlaysFolder}/a.json: extends confluence-v3.json, which is not one of the specifications`,
    `${config.overlaysFolder}/b.json action 1 ($.nothing): matches nothing`,
    `${file} #/paths/~1pages~1{id}/get/parameters/0: cannot resolve the reference #/components/parameters/id`,
    `${file} #/paths/~1pages~1{id}/get: the operation has no responses`,
    `${file} #/paths/~1pages~1{id}: the path /pages/{id} is not under /wiki/api/v2`,
    `${config.specsFolder}/docs/confluence-v2.yaml operations.get: has no description`,
  ]);
});

test("a stage accepts only what the stage before it returns, so that a wrong order does not compile", () => {
  expectTypeOf(applyOverlays).parameter(0).toEqualTypeOf<Spec<"read">>();
  expectTypeOf(applyOverlays).returns.resolves.toEqualTypeOf<Spec<"corrected">>();
  expectTypeOf(checkSpec).parameter(0).toEqualTypeOf<Spec<"corrected">>();
  expectTypeOf(checkSpec).returns.toEqualTypeOf<Spec<"checked">>();
  expectTypeOf(nameOperations).parameter(0).toEqualTypeOf<Spec<"checked">>();
  expectTypeOf(nameOperations).returns.toEqualTypeOf<Spec<"named">>();
  expectTypeOf(addPrefix).parameter(0).toEqualTypeOf<Spec<"named">>();
  expectTypeOf(addPrefix).returns.toEqualTypeOf<Spec<"prefixed">>();
  expectTypeOf(addDocs).parameter(0).toEqualTypeOf<Spec<"prefixed">>();
  expectTypeOf(addDocs).returns.toEqualTypeOf<Spec<"described">>();
  const misplaced = (spec: Spec<"corrected">) =>
    // @ts-expect-error: the document has not been checked
    addPrefix(spec);
  expect(misplaced).toBeTypeOf("function");
});

test("generate and update-specs name the same place, as the file spells it, for the same fault", async () => {
  const broken = documentText("https://{site}/wiki/api/v2", "/pages", { responses: {} });
  const config = await configOf({ ...sound, [v2.document]: broken });
  const file = join(config.specsFolder, v2.document);
  const after: Spec<"read"> = { config: v2, file, document: JSON.parse(broken) };
  const problems = [
    {
      where: `${file} #/paths/~1pages/get`,
      what: "the operation has no responses",
      hint: `add its response with an overlay, such as: target $.paths['/pages'].get, update { responses: { 204: { description: "" } } }`,
    },
  ];
  expect(await problemsOf(() => loadSpecs(config))).toStrictEqual(problems);
  const { incompatibilities } = await assessUpdate(config, [{ before: undefined, after }]);
  expect(incompatibilities).toStrictEqual(problems);
});

import type { OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import { removedOperations } from "../../../../generated/src/tables/removedOperations.js";
import { confluence, type SpecConfig } from "../../../../generator/config/config.js";
import type { Change } from "../../../../generator/diff/Change.js";
import { compareSpecs } from "../../../../generator/diff/compare/compareSpecs.js";
import { readSpec } from "../../../../generator/read/readSpec.js";
import { advance } from "../../../../generator/read/Spec.js";

/** Anything of a document: these tests change it in place. */
// biome-ignore lint/suspicious/noExplicitAny: the documents' parts are reached by their known places
type Anything = any;

const [v1, v2] = confluence.specs as [SpecConfig, SpecConfig];

/** Counts the changes since the document that `undo` restores, by bump and kind. */
async function countSince(config: SpecConfig, undo: (document: Anything) => void) {
  const spec = await readSpec(config, `specs/${config.document}`);
  const document: OpenAPI3 = structuredClone(spec.document);
  undo(document);
  const changes = compareSpecs(advance(spec, document), advance(spec, spec.document));
  const counts: Record<string, number> = {};
  for (const { bump, kind } of changes) counts[`${bump} ${kind}`] = (counts[`${bump} ${kind}`] ?? 0) + 1;
  return { changes, counts };
}

const idsOf = (changes: readonly Change[], kind: string) =>
  changes.filter((change) => change.kind === kind).map(({ subject }) => subject);

/** The method and path of the operations that were removed from v1. */
function listRemoved() {
  return Object.keys(removedOperations).map((place) => {
    const [method = "", path = ""] = place.split(" ");
    return { method: method.toLowerCase(), path: `/wiki/rest/api/${path}` };
  });
}

test("v1 since September 2024: 36 operations removed, 2 deprecated, 3 whose paths were spelled differently", async () => {
  const removed = listRemoved();
  const { changes, counts } = await countSince(v1, ({ paths }) => {
    for (const { method, path } of removed) {
      paths[path] ??= {};
      paths[path][method] = { operationId: `old ${method} ${path}`, responses: { 204: {} } };
    }
    for (const path of ["", "/{type}"])
      delete paths[`/wiki/rest/api/content/{id}/descendant${path}`].get.deprecated;
    const modules = "/wiki/rest/atlassian-connect/1/app/module/dynamic";
    paths[modules.replace("/wiki/rest", "")] = paths[modules];
    delete paths[modules];
    for (const [place, required] of [
      ["put /wiki/rest/api/content/{id}/state", "status"],
      ["delete /wiki/rest/api/group/userByGroupId", "accountId"],
    ] as const) {
      const [method, path] = place.split(" ") as [string, string];
      delete paths[path][method].parameters.find((parameter: Anything) => parameter.name === required)
        .required;
    }
  });
  expect(counts).toStrictEqual({
    "major operation-removed": 36,
    "major parameter-required": 2,
    "minor operation-deprecated": 2,
    "patch operation-respelled": 3,
  });
  expect(idsOf(changes, "operation-deprecated")).toStrictEqual([
    "getContentDescendants",
    "getDescendantsOfType",
  ]);
  expect(idsOf(changes, "operation-respelled")).toStrictEqual([
    "getModules",
    "registerModules",
    "removeModules",
  ]);
});

test("v2 since April 2026: 5 operations and their types, a status, a property, two responses", async () => {
  const { changes, counts } = await countSince(v2, ({ paths, components: { schemas } }) => {
    for (const path of Object.keys(paths))
      if (path.startsWith("/space-permissions/transition/")) delete paths[path];
    for (const name of Object.keys(schemas))
      if (/^(Bulk(Transition|Assign|Remove)|ListSpacePermissionCombinations)/.test(name))
        delete schemas[name];
    for (const path of ["/pages/{id}", "/pages/{id}/title"]) delete paths[path].put.responses["409"];
    for (const name of ["SpaceBulk", "SpaceSingle"]) delete schemas[name].properties.spaceOwnerId;
    const status = paths["/spaces"].get.parameters.find((parameter: Anything) => parameter.name === "status");
    for (const { enum: members } of [schemas.SpaceStatus, status.schema])
      members.splice(members.indexOf("trashed"), 1);
  });
  expect(counts).toStrictEqual({
    "minor operation-added": 5,
    "minor status-added": 2,
    "minor type-added": 11,
    "minor property-added": 2,
    "minor enum-grown": 2,
  });
  expect(idsOf(changes, "operation-added").sort()).toStrictEqual([
    "bulkAssignSpacePermissionRoles",
    "bulkRemoveSpacePermissionAccess",
    "generateSpacePermissionCombinations",
    "getSpacePermissionTransitionTaskStatus",
    "listSpacePermissionCombinations",
  ]);
  expect(idsOf(changes, "status-added")).toStrictEqual(["updatePage", "updatePageTitle"]);
  expect(changes.find(({ subject }) => subject === "SpaceStatus")?.usedBy).toStrictEqual([
    "getSpaces",
    "createSpace",
    "getSpaceById",
  ]);
});

test.each([v1, v2])(
  "all paths of $namespace under another prefix are respelled, and nothing else changes",
  async (config) => {
    const { changes, counts } = await countSince(config, (document) => {
      const { prefixes: [prefix = ""] = [] } = config;
      document.servers = [{ url: `https://acme.test${config === v1 ? prefix : ""}` }];
      document.paths = Object.fromEntries(
        Object.entries(document.paths).map(([path, item]) => [
          config === v1 ? path.replace(prefix, "") : `${prefix}${path}`,
          item,
        ]),
      );
    });
    // The dynamic modules of v1 are outside its prefix, and are spelled as before.
    expect(counts).toStrictEqual({ "patch operation-respelled": config === v1 ? 127 : 218 });
    expect(new Set(changes.map(({ reason }) => reason))).toStrictEqual(
      new Set(["the client sends the same requests"]),
    );
  },
);

test("v1 with other ids is renamed, and paginated where that depended on an id", async () => {
  const { counts } = await countSince(v1, ({ paths }) => {
    for (const item of Object.values<Anything>(paths))
      for (const operation of Object.values<Anything>(item)) operation.operationId += "Old";
  });
  // The configuration knows by their ids two operations that keep their items deeper; one is found without it.
  expect(counts).toStrictEqual({
    "major operation-renamed": 130,
    "minor paging-added": 1,
    "patch paging-style": 1,
  });
});

import { expect, test } from "vitest";
import { confluence } from "../../../generator/config.js";
import { chooseScopes } from "../../../generator/scopes/chooseScopes.js";
import {
  listScopedOperations,
  type ScopedOperation,
} from "../../../generator/scopes/listScopedOperations.js";

const operations = await listScopedOperations(confluence);

/** Operations of the documents, by their names. */
const named = (...names: string[]): ScopedOperation[] =>
  names.map((name) => operations.find((operation) => operation.name === name) as ScopedOperation);

test("each family takes its own scopes, and the other's where it has none", () => {
  const used = named("v1.searchByCQL", "v1.createAttachment", "v2.getPages");
  expect(chooseScopes(used, "granular")).toStrictEqual([
    "read:content-details:confluence",
    "read:page:confluence",
    "write:attachment:confluence",
  ]);
  const fewest = ["read:page:confluence", "search:confluence", "write:confluence-file"];
  expect(chooseScopes(used, "classic")).toStrictEqual(fewest);
  expect(chooseScopes(used, "fewest")).toHaveLength(3);
});

test("the fewest share what others need anyway", () => {
  const used = named("v2.getPageAncestors", "v1.getTask");
  expect(chooseScopes(used, "classic")).toStrictEqual([
    "read:confluence-space.summary",
    "read:content.metadata:confluence",
  ]);
  expect(chooseScopes(used, "fewest")).toStrictEqual(["read:content.metadata:confluence"]);
});

test("what has no scopes needs none, and all operations together are chosen for in no time", () => {
  expect(chooseScopes(named("v2.getAdminKey"), "fewest")).toStrictEqual([]);
  const all = chooseScopes(operations, "fewest");
  const isServed = ({ scopes }: ScopedOperation) =>
    scopes.length === 0 || scopes.some((set) => set.scopes.every((scope) => all.includes(scope)));
  expect(operations.filter((operation) => !isServed(operation))).toStrictEqual([]);
});

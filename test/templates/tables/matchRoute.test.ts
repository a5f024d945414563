import { expect, test } from "vitest";
import { buildRouteTrie, matchRoute } from "../../../generated/src/tables/matchRoute.js";

const routes = buildRouteTrie([
  ["/pages", "list"],
  ["/pages/{id}", "page"],
  ["/pages/all", "all"],
  ["/pages/{page-id}/labels", "labels"],
  ["/pages/all/{key}/labels", "keys"],
]);

test.each([
  ["/pages", "list"],
  ["/pages/1", "page"],
  ["/pages/{id}", "page"],
  ["/pages/all", "all"],
  ["/pages/1/labels", "labels"],
  ["/pages/all/labels", "labels"],
  ["/pages/all/1/labels", "keys"],
  ["/pages/", undefined],
  ["/pages//labels", undefined],
  ["/pages/1/2", undefined],
  ["", undefined],
])("%s matches %s", (path, value) => {
  expect(matchRoute(routes, path)).toBe(value);
});

import { expect, test } from "vitest";
import { checkScopes } from "../../../../generator/scopes/report/checkScopes.js";
import type { ScopeReport } from "../../../../generator/scopes/report/ScopeReport.js";

const location = (line: number) => ({ file: "src/a.ts", line, column: 7 });

const report: ScopeReport = {
  families: [],
  operations: [
    {
      operation: "v2.getPages",
      scopes: [["read:page"]],
      note: undefined,
      locations: [location(1), location(2)],
    },
    {
      operation: "v1.search",
      scopes: [["search"], ["read:content", "read:page"]],
      note: undefined,
      locations: [location(3)],
    },
    {
      operation: "v2.getAdminKey",
      scopes: [],
      note: "cannot be called with scopes",
      locations: [location(4)],
    },
  ],
  unresolved: [],
};

test("the scopes that a program needs are in order, by whichever alternative, with a refresh token or not", () => {
  expect(checkScopes(report, ["read:page", "search"])).toStrictEqual([]);
  expect(checkScopes(report, ["read:content", "read:page", "offline_access"])).toStrictEqual([]);
});

test("what is missing is named with the operation and its locations, half an alternative is not superfluous", () => {
  expect(checkScopes(report, ["read:content"])).toStrictEqual([
    {
      where: "src/a.ts:1:7, src/a.ts:2:7",
      what: "v2.getPages needs read:page",
      hint: "give the token the scope; `scopes` without --check lists the least set",
    },
    {
      where: "src/a.ts:3:7",
      what: "v1.search needs search, or read:page",
      hint: "give the token the scope; `scopes` without --check lists the least set",
    },
  ]);
});

test("what nothing needs is superfluous, and of two scopes that stand for each other one is", () => {
  const held = ["search", "write:page", "read:page", "read:content"];
  expect(checkScopes(report, held).map(({ what }) => what)).toStrictEqual([
    "search is superfluous: the program does not need it",
    "write:page is superfluous: the program does not need it",
  ]);
});

test("a use that cannot be resolved fails the check", () => {
  const unresolved = [{ what: "the client is passed on as any", location: location(9) }];
  expect(checkScopes({ ...report, unresolved }, ["read:page", "search"])).toStrictEqual([
    {
      where: "src/a.ts:9:7",
      what: "the client is passed on as any",
      hint: "name the operation where the client is used, or give the value a type that names it",
    },
  ]);
});

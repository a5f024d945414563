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

test("exactly the needed scopes pass the check, by any alternative, with or without a refresh token", () => {
  expect(checkScopes(report, ["read:page", "search"])).toStrictEqual([]);
  expect(checkScopes(report, ["read:content", "read:page", "offline_access"])).toStrictEqual([]);
});

test("missing scopes are reported with the operation and its locations; part of an alternative is not unused", () => {
  expect(checkScopes(report, ["read:content"])).toStrictEqual([
    {
      where: "src/a.ts:1:7, src/a.ts:2:7",
      what: "v2.getPages needs read:page",
      hint: "add the scope to the token; `scopes` without --check prints the smallest set",
    },
    {
      where: "src/a.ts:3:7",
      what: "v1.search needs search, or read:page",
      hint: "add the scope to the token; `scopes` without --check prints the smallest set",
    },
  ]);
});

test("scopes that nothing needs are unused, and so is one of two interchangeable scopes", () => {
  const granted = ["search", "write:page", "read:page", "read:content"];
  expect(checkScopes(report, granted).map(({ what }) => what)).toStrictEqual([
    "search is unused: no operation of the program needs it",
    "write:page is unused: no operation of the program needs it",
  ]);
});

test("a use that cannot be resolved fails the check", () => {
  const unresolved = [{ what: "the client is passed on as any", location: location(9) }];
  expect(checkScopes({ ...report, unresolved }, ["read:page", "search"])).toStrictEqual([
    {
      where: "src/a.ts:9:7",
      what: "the client is passed on as any",
      hint: "name the operation where the client is used, or give the value a type that declares it",
    },
  ]);
});

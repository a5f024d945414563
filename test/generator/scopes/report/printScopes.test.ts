import { expect, test } from "vitest";
import {
  printScopes,
  printScopesJson,
  printScopesMarkdown,
} from "../../../../generator/scopes/report/printScopes.js";
import type { ScopeReport } from "../../../../generator/scopes/report/ScopeReport.js";

const report: ScopeReport = {
  families: [
    {
      family: "granular",
      scopes: [{ scope: "read:page:confluence", operations: ["v2.getPages", "v2.getPageById"] }],
      uncovered: ["v1.search"],
    },
  ],
  operations: [
    {
      operation: "v2.getPages",
      scopes: [["read:page:confluence"]],
      note: undefined,
      locations: [
        { file: "src/app.ts", line: 12, column: 20 },
        { file: "src/list.ts", line: 3, column: 9 },
      ],
    },
    {
      operation: "v2.getAdminKey",
      scopes: [],
      note: "needs no scope",
      locations: [{ file: "src/app.ts", line: 14, column: 1 }],
    },
  ],
  unresolved: [
    {
      what: "the client is passed on as any | unknown",
      location: { file: "src/app.ts", line: 20, column: 5 },
    },
  ],
};

test("text output lists the scopes with their operations, the operations with their locations, and unresolved uses", () => {
  expect(printScopes(report).split("\n")).toStrictEqual([
    "granular: 1 scope",
    "  read:page:confluence  v2.getPages, v2.getPageById",
    "  (none of this family)  v1.search",
    "",
    "operations: 2",
    "  v2.getPages",
    "    src/app.ts:12:20",
    "    src/list.ts:3:9",
    "  v2.getAdminKey (needs no scope)",
    "    src/app.ts:14:1",
    "",
    "unresolved: 1; these uses may need more scopes",
    "  src/app.ts:20:5  the client is passed on as any | unknown",
    "",
  ]);
});

test("Markdown output has tables and a list", () => {
  expect(printScopesMarkdown(report).split("\n")).toStrictEqual([
    "## granular: 1",
    "",
    "| scope | operations |",
    "| --- | --- |",
    "| `read:page:confluence` | `v2.getPages`, `v2.getPageById` |",
    "| none of this family | `v1.search` |",
    "",
    "## Operations",
    "",
    "| operation | used at |",
    "| --- | --- |",
    "| `v2.getPages` | `src/app.ts:12:20`, `src/list.ts:3:9` |",
    "| `v2.getAdminKey`: needs no scope | `src/app.ts:14:1` |",
    "",
    "## Unresolved",
    "",
    "- `src/app.ts:20:5`: the client is passed on as any \\| unknown",
    "",
  ]);
});

test("a program that uses nothing needs nothing", () => {
  const family = { family: "fewest", scopes: [], uncovered: [] } as const;
  const none = { families: [family], operations: [], unresolved: [] };
  expect(printScopes(none)).toBe("fewest: 0 scopes\n\noperations: 0\n");
});

test("a file name cannot move the cursor of a terminal, in text or in JSON", () => {
  const location = { file: "src/\u001b[2Japp\n.ts", line: 1, column: 1 };
  const odd = { families: [], operations: [], unresolved: [{ what: "passed on", location }] };
  expect(printScopes(odd).split("\n")).toStrictEqual([
    "operations: 0",
    "",
    "unresolved: 1; these uses may need more scopes",
    "  src/\\u001b[2Japp\\n.ts:1:1  passed on",
    "",
  ]);
  const { file } = { ...location, file: "src/\u202eapp.ts" };
  const reversed = { ...odd, unresolved: [{ what: "passed on", location: { ...location, file } }] };
  expect(printScopesJson(reversed)).toContain('"file": "src/\\u202eapp.ts"');
});

import { expect, it } from "vitest";
import { openSampleSite } from "../operations/openSampleSite.js";
import { findPrograms } from "./findPrograms.js";
import { listCode } from "./readGuides.js";

const { data } = await openSampleSite();

it("blocks that need no IDs of a site, files or other platforms are programs of the playground", async () => {
  const blocks = listCode();
  const programs = await findPrograms(
    blocks.map(({ code }) => code),
    data,
  );
  const found = blocks.filter(({ code }) => programs.has(code));
  expect(
    found.map(({ guide, code }) => `${guide}: ${code.replace(/^(?:import .*)?\n/gm, "").split("\n")[0]}`),
  ).toEqual([
    "readme: const fake = createFakeConfluence();",
    'readme: const firstTen = await confluence.v1.searchByCQL({ cql: "type = page" }).collect({ limit: 10 });',
    "readme: try {",
    "readme: const fake = createFakeConfluence();",
    "errors: try {",
    'lists: const firstTen = await confluence.v1.searchByCQL({ cql: "type = page" }).collect({ limit: 10 });',
    "recipes: let last: ChangesCheckpoint | undefined;",
    "recipes: let saved: PagesCheckpoint | undefined;",
    'scopes: const { scopes, uncovered, beta } = requiredScopes(["v2.getPages", "v2.getSpaces", "v1.searchByCQL"]);',
    "testing: const fake = createFakeConfluence();",
    'types: const { data, error } = await confluence.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 123 } } });',
  ]);
});

it("what fails, or prints and sends nothing, is no program, nor is what only other platforms have", async () => {
  const blocks = [
    "fail();",
    "const a = 1;",
    'console.log("a");',
    "process.exit();",
    'import { a } from "node:fs";',
  ];
  expect(await findPrograms(blocks, data)).toEqual(new Set(['console.log("a");']));
});

it("what waits for something that does not come is no program", async () => {
  expect(await findPrograms(['console.log("a");\nawait new Promise(() => {});'], data, 100)).toEqual(
    new Set(),
  );
});

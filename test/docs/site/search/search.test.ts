import { expect, it } from "vitest";
import { readGuides } from "../guides/readGuides.js";
import { readOperations } from "../operations/readOperations.js";
import { buildIndex } from "./buildIndex.js";
import { firstHits } from "./firstHits.js";
import { search, split } from "./search.js";

const type = {
  name: "v2.PageBulk",
  url: "reference/interfaces/v2.PageBulk.html",
  summary: "A page in a list.",
};
const recipe = {
  name: "recipes.updatePage",
  url: "reference/functions/recipes.updatePage.html",
  summary: "Updates a page.",
};
const index = buildIndex(await readOperations(), readGuides(), [type, recipe]);

it.each(Object.entries(firstHits))("%s finds %s first", (query, name) => {
  expect(search(index, query)[0]?.name).toBe(name);
});

it("nothing is found for nothing, and for what nothing has", () => {
  expect(search(index, "  ")).toEqual([]);
  expect(search(index, "xyzzy")).toEqual([]);
});

it("names are split into their words", () => {
  expect(split("v1.searchByCQL, getPageById")).toEqual([
    "v1",
    "search",
    "by",
    "cql",
    "get",
    "page",
    "by",
    "id",
  ]);
});

import { expect, it } from "vitest";
import { readGuides } from "../guides/readGuides.js";
import { readOperations } from "../operations/readOperations.js";
import { buildIndex } from "./buildIndex.js";
import { excerpt } from "./excerpt.js";
import { firstHits } from "./firstHits.js";
import { search } from "./search.js";
import { understand } from "./understand.js";
import { split } from "./words.js";

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

it.each(["401", "403", "404"])(
  "what is shown of the guide to errors for %s is its sentence with it",
  (query) => {
    const [first] = search(index, query);
    expect(first && excerpt(index, first, query)).toEqual({
      text: "Handle it by its kind, because Atlassian's status codes are ambiguous: an invalid token gets 403 on v1 and 404 on v2, and a missing scope gets 401.",
      url: "guides/errors.html#errors",
    });
  },
);

it("of a row of a table that was asked for, its cells are shown", () => {
  const [first] = search(index, "permission denied");
  expect(first && excerpt(index, first, "permission denied").text).toBe(
    "forbidden · the caller lacks a permission, or the organization's IP allowlist rejects the machine",
  );
});

it("a query is read as it is unless nothing has one of its words", () => {
  expect(understand(index, "serach pages")).toEqual({
    words: ["search", "pages"],
    corrected: "search pages",
  });
  expect(understand(index, "getpages xyzzy")).toEqual({
    words: ["get", "pages", "xyzzy"],
    corrected: undefined,
  });
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

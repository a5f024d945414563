import { expect, it } from "vitest";
import { readGuides } from "../guides/readGuides.js";
import { readOperations } from "../operations/readOperations.js";
import { buildIndex } from "./buildIndex.js";
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

it.each([
  ["upload", "v1.createAttachment"],
  ["base url", "Credentials and base URLs"],
  ["search by CQL", "v1.searchByCQL"],
  ["getPages", "v2.getPages"],
  ["v2.getPages", "v2.getPages"],
  ["delete page", "v2.deletePage"],
  ["remove page", "v2.deletePage"],
  ["download attachment", "v1.downloadAttatchment"],
  ["current user", "v1.getCurrentUser"],
  ["move page", "v1.movePage"],
  ["oauth", "OAuth 2.0"],
  ["proxy", "Browsers, proxies and CommonJS"],
  ["updatePage", "updatePage"],
  ["PageBulk", "v2.PageBulk"],
  ["pagination", "Lists"],
  ["status code", "Errors, retries and limits: Errors"],
  ["unauthorized", "Errors, retries and limits"],
  ["markdown", "Recipes and examples"],
])("%s finds %s first", (query, name) => {
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

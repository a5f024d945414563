import client = require("confluence-fetch");
import recipes = require("confluence-fetch/recipes");
import type { PageBulk } from "confluence-fetch/v2";

const confluence: client.Confluence = client.createConfluence({
  site: "acme",
  auth: client.apiToken({ email: "me@acme.com", token: "t" }),
});
const titleOf = (page: PageBulk): string => page.title ?? "";
const read = async (id: number): Promise<string> => (await recipes.readPage(confluence, { id })).body;
export = { titleOf, read };

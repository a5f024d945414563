import { apiToken, type Confluence, createConfluence } from "confluence-fetch";
import { readPage } from "confluence-fetch/recipes";
import type { PageBulk } from "confluence-fetch/v2";

const confluence: Confluence = createConfluence({
  site: "acme",
  auth: apiToken({ email: "me@acme.com", token: "t" }),
});
export const titleOf = (page: PageBulk): string => page.title ?? "";
export const read = async (id: number): Promise<string> => (await readPage(confluence, { id })).body;

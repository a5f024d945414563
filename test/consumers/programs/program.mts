import {
  apiToken,
  type Confluence,
  createConfluence,
  type ErrorKind,
  isConfluenceError,
} from "confluence-fetch";
import { readPage } from "confluence-fetch/recipes";
import { type RequiredScopes, requiredScopes } from "confluence-fetch/scopes";
import type { ContentState } from "confluence-fetch/v1";
import type { PageBulk } from "confluence-fetch/v2";
import { getPageById } from "confluence-fetch/v2/operations";

export const confluence: Confluence = createConfluence({
  site: "acme",
  auth: apiToken({ email: "me@acme.com", token: "t" }),
});
export const operations: readonly object[] = [getPageById];
export const needed: RequiredScopes = requiredScopes(["v2.getPages"]);
export const name = (state: ContentState, page: PageBulk): string => `${state.name} ${page.title ?? ""}`;
export const kindOf = (error: unknown): ErrorKind | undefined =>
  isConfluenceError(error) ? error.kind : undefined;
export const read = async (id: number): Promise<string> => (await readPage(confluence, { id })).body;
// @ts-expect-error: the parameter is called body-format
confluence.v2.getPageById({ id: 1, bodyFormat: "storage" });

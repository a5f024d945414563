import { apiToken, createClientOf } from "confluence-fetch";
import { addLabelsToContent } from "confluence-fetch/v1/operations";
import { getPageById, getPages as list, getSpaces } from "confluence-fetch/v2/operations";
import * as operations from "confluence-fetch/v2/operations";

const auth = apiToken({ email: "me@acme.com", token: "t" });

const few = createClientOf(
  {
    getPageById, // uses v2.getPageById
    list, // uses v2.getPages
    label: addLabelsToContent, // uses v1.addLabelsToContent
    createPage: operations.createPage, // uses v2.createPage
  },
  { site: "acme", auth },
);

export async function titles(): Promise<(string | undefined)[]> {
  const { title } = await few.getPageById({ id: 1 });
  const pages = await few.list({ limit: 5 }).collect();
  return [title, ...pages.map((page) => page.title)];
}

/** A constant that is taken counts, whatever is done with it. */
export const path = getSpaces.path; // uses v2.getSpaces

import type { Confluence, paths } from "confluence-fetch";
import createClient from "openapi-fetch";
import { confluence } from "./client.js";

const PAGES = "/wiki/api/v2/pages";
const { GET, POST: send } = confluence.client;
const own = createClient<paths>({ baseUrl: "https://acme.atlassian.net" });

export async function run(flag: boolean, client: Confluence["client"]): Promise<void> {
  await confluence.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } }); // uses v2.getPageById
  await GET(PAGES); // uses v2.getPages
  await GET(`/wiki/api/v2/spaces`); // uses v2.getSpaces
  await GET(flag ? "/wiki/api/v2/blogposts" : "/wiki/api/v2/tasks"); // uses v2.getBlogPosts, v2.getTasks
  await send("/wiki/api/v2/pages", { body: { spaceId: "1" } }); // uses v2.createPage
  await client.request("get", "/wiki/rest/api/user/current"); // uses v1.getCurrentUser
  await client["DELETE"]("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } }); // uses v2.deletePage
  await own.GET("/wiki/api/v2/attachments"); // uses v2.getAttachments
  const bound = client.GET.bind(client);
  await bound("/wiki/api/v2/labels/{id}/pages", { params: { path: { id: 1 } } }); // uses v2.getLabelPages
  // @ts-ignore: the compiler cannot call a generic method through `call`
  await client.GET.call(client, "/wiki/api/v2/footer-comments", {}); // uses v2.getFooterComments
  for (const method of ["GET", "DELETE"] as const) {
    // @ts-expect-error: the compiler cannot call one of two generic methods
    await client[method]("/wiki/api/v2/pages/{id}"); // uses v2.getPageById, v2.deletePage
  }
  client.use({ onRequest: ({ request }) => request });
}

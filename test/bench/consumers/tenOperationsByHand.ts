import createClient from "openapi-fetch";
import type { paths as V1 } from "./schemas/v1.js";
import type { paths as V2 } from "./schemas/v2.js";

export async function main(): Promise<void> {
  const headers = { Authorization: `Basic ${btoa("me@acme.com:t")}` };
  const v1 = createClient<V1>({ baseUrl: "https://acme.atlassian.net", headers });
  const v2 = createClient<V2>({ baseUrl: "https://acme.atlassian.net/wiki/api/v2", headers });

  const pages = await v2.GET("/pages", { params: { query: { "space-id": [42], limit: 10 } } });
  console.log(pages.data?.results?.[0]?.title);
  const page = await v2.GET("/pages/{id}", {
    params: { path: { id: 1 }, query: { "body-format": "storage" } },
  });
  console.log(page.data?.body?.storage?.value);
  const created = await v2.POST("/pages", { body: { spaceId: "42", title: "New", status: "draft" } });
  console.log(created.data?.id);
  const version = { number: 2, message: "renamed" };
  const updated = await v2.PUT("/pages/{id}", {
    params: { path: { id: 1 } },
    body: { id: "1", title: "Old", status: "current", body: {}, version },
  });
  console.log(updated.data?.version?.number);
  await v2.DELETE("/pages/{id}", { params: { path: { id: 1 } } });
  const spaces = await v2.GET("/spaces", { params: { query: { keys: ["DOC"] } } });
  console.log(spaces.data?.results?.[0]?.name);
  const comments = await v2.GET("/pages/{id}/footer-comments", { params: { path: { id: 1 } } });
  console.log(comments.data?.results?.[0]?.body?.storage?.value);
  const hits = await v1.GET("/wiki/rest/api/search", {
    params: { query: { cql: "type = page", limit: 25 } },
  });
  console.log(hits.data?.results?.[0]?.excerpt);
  const user = await v1.GET("/wiki/rest/api/user/current");
  console.log(user.data?.displayName);
  const labels = await v1.POST("/wiki/rest/api/content/{id}/label", {
    params: { path: { id: "1" } },
    body: [{ prefix: "global", name: "new" }],
  });
  console.log(labels.data?.results?.[0]?.name);
}

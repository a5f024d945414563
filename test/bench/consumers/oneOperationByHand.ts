import createClient from "openapi-fetch";
import type { paths } from "./schemas/v2.js";

export async function main(): Promise<void> {
  const headers = { Authorization: `Basic ${btoa("me@acme.com:t")}` };
  const v2 = createClient<paths>({ baseUrl: "https://acme.atlassian.net/wiki/api/v2", headers });

  const { data } = await v2.GET("/pages/{id}", { params: { path: { id: 1 } } });
  console.log(data?.title);
}

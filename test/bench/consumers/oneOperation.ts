import { apiToken, createConfluence } from "confluence-fetch";
import { call } from "confluence-fetch/call";
import { getPageById } from "confluence-fetch/v2/operations";

export async function main(): Promise<void> {
  const confluence = createConfluence({ site: "acme", auth: apiToken({ email: "me@acme.com", token: "t" }) });

  const page = await call(confluence, getPageById, { id: 1 });
  console.log(page.title);
}

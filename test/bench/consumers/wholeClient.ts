import { apiToken, createConfluence } from "confluence-fetch";

export async function main(): Promise<void> {
  const confluence = createConfluence({ site: "acme", auth: apiToken({ email: "me@acme.com", token: "t" }) });

  const page = await confluence.v2.getPageById({ id: 1 });
  console.log(page.title);
}

import { createV1Client, createV2Client } from "confluence.js";

export async function main(): Promise<void> {
  const config = {
    host: "https://acme.atlassian.net",
    auth: { type: "basic", email: "me@acme.com", apiToken: "t" },
  };
  const confluence = { v1: createV1Client(config), v2: createV2Client(config) };

  const page = await confluence.v2.page.getPageById({ id: 1 });
  console.log(page.title, confluence.v1);
}

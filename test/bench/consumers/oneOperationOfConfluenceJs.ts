import { createClient } from "confluence.js/core";
import { getPageById } from "confluence.js/v2";

export async function main(): Promise<void> {
  const auth = { type: "basic", email: "me@acme.com", apiToken: "t" };
  const client = createClient({ host: "https://acme.atlassian.net", auth });

  const page = await getPageById(client, { id: 1 });
  console.log(page.title);
}

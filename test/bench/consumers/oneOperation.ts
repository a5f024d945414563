import { apiToken, createClientOf } from "confluence-fetch";
import { getPageById } from "confluence-fetch/v2/operations";

export async function main(): Promise<void> {
  const auth = apiToken({ email: "me@acme.com", token: "t" });
  const confluence = createClientOf({ getPageById }, { site: "acme", auth });

  const page = await confluence.getPageById({ id: 1 });
  console.log(page.title);
}

import { apiToken, type Confluence, createConfluence, isConfluenceError } from "confluence-fetch";
import { createOrUpdatePage, storageBody } from "confluence-fetch/recipes";
import { requiredScopes } from "confluence-fetch/scopes";
import { createFakeConfluence, type FakeToken } from "confluence-fetch/testing";

// The client at work without an account: the fake stands in for Confluence Cloud.
const fake = createFakeConfluence({ sites: ["acme"] });
fake.site.addSpace({ key: "DOC", name: "Documentation" });
const { scopes } = requiredScopes([
  ...(["v2.getSpaces", "v2.getPages", "v2.getPageById", "v2.createPage", "v2.updatePage"] as const),
  ...(["v2.getPageAttachments", "v1.createOrUpdateAttachments", "v1.searchByCQL"] as const),
]);

await show("An unscoped token", fake.addToken());
await show("A scoped token", fake.addToken({ scopes: scopes.map(({ scope }) => scope) }));
await show("A token that lacks scopes", fake.addToken({ scopes: ["read:space:confluence"] }));
await show("An invalid token", { ...fake.addToken(), token: "ATATT3xFfGF0wrong" });

/** Works with a token, whichever kind it is, or tells what is wrong with it. */
async function show(title: string, { email, token }: Pick<FakeToken, "email" | "token">): Promise<void> {
  console.log(`\n${title}`);
  const confluence = createConfluence({ site: "acme", auth: apiToken({ email, token }), fetch: fake.fetch });
  try {
    await work(confluence);
  } catch (error) {
    if (!isConfluenceError(error)) throw error;
    console.log(`  ${error.kind}: ${error.message}`);
  }
}

async function work(confluence: Confluence): Promise<void> {
  const { route, apiBase, because } = await confluence.connection();
  console.log(`  base URL   ${apiBase} (${route}: ${because})`);
  const [space] = await confluence.v2.getSpaces().collect();
  console.log(`  space      ${space?.key}, ${space?.name}`);

  const wanted = { spaceId: space?.id ?? "", title: "Report" };
  await createOrUpdatePage(confluence, { ...wanted, body: storageBody("<p>Soon</p>") });
  const { page } = await createOrUpdatePage(confluence, { ...wanted, body: storageBody("<p>Here</p>") });
  console.log(
    `  page       ${page.title}, version ${page.version?.number}, ${confluence.webUrl(page._links?.webui ?? "/")}`,
  );

  const file = { name: "numbers.csv", content: new Blob(["a,b\n1,2\n"]) };
  const id = page.id ?? "";
  await confluence.v1.createOrUpdateAttachments({ id, body: { file } });
  for await (const { title, fileSize } of confluence.v2.getPageAttachments({ id }))
    console.log(`  attachment ${title}, ${fileSize} bytes`);

  for await (const { title } of confluence.v2.getPages()) console.log(`  listed     ${title}`);
  for await (const hit of confluence.v1.searchByCQL({ cql: 'title ~ "Report"' }))
    console.log(`  found      ${hit.title}`);
}

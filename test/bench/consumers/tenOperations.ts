import { apiToken, createConfluence } from "confluence-fetch";

export async function main(): Promise<void> {
  const confluence = createConfluence({ site: "acme", auth: apiToken({ email: "me@acme.com", token: "t" }) });
  const { v1, v2 } = confluence;

  const pages = await v2.getPages({ "space-id": [42], limit: 10 });
  console.log(pages.results?.[0]?.title);
  const page = await v2.getPageById({ id: 1, "body-format": "storage" });
  console.log(page.body?.storage?.value);
  const created = await v2.createPage({ body: { spaceId: "42", title: "New", status: "draft" } });
  console.log(created.id);
  const version = { number: 2, message: "renamed" };
  const updated = await v2.updatePage({
    id: 1,
    body: { id: "1", title: "Old", status: "current", body: {}, version },
  });
  console.log(updated.version?.number);
  await v2.deletePage({ id: 1 });
  const spaces = await v2.getSpaces({ keys: ["DOC"] });
  console.log(spaces.results?.[0]?.name);
  const comments = await v2.getPageFooterComments({ id: 1 });
  console.log(comments.results?.[0]?.body?.storage?.value);
  const hits = await v1.searchByCQL({ cql: "type = page", limit: 25 });
  console.log(hits.results?.[0]?.excerpt);
  const user = await v1.getCurrentUser();
  console.log(user.displayName);
  const labels = await v1.addLabelsToContent({ id: "1", body: [{ prefix: "global", name: "new" }] });
  console.log(labels.results?.[0]?.name);
}

import { createConfluence, fromEnvironment } from "confluence-fetch";
import { getUsers, mentionsOf, readPage, storageBody } from "confluence-fetch/recipes";

// Resolves the inline comments on a page, and finds the people in it whose accounts are gone or not active.
const confluence = createConfluence(fromEnvironment());
const id = process.env.PAGE_ID ?? "";
const { page, body } = await readPage(confluence, { id });
const people = new Map([
  [page.authorId, "the author"],
  [page.ownerId ?? page.authorId, "the owner"],
]);
for (const accountId of mentionsOf(body)) people.set(accountId, "mentioned on the page");

const filter = { "resolution-status": ["open", "reopened"], "body-format": "storage" } as const;
for (const comment of await confluence.v2.getPageInlineComments({ id, ...filter }).collect()) {
  const text = comment.body?.storage?.value ?? "";
  for (const accountId of mentionsOf(storageBody(text))) people.set(accountId, "mentioned in a comment");
  const version = { number: (comment.version?.number ?? 0) + 1 };
  await confluence.v2.updateInlineComment({
    "comment-id": comment.id ?? "",
    body: { version, resolved: true },
  });
  console.log(`resolved: "${comment.properties?.inlineOriginalSelection}"`);
}

const accountIds = [...people.keys()];
const { users } = await getUsers(confluence, accountIds);
for (const [index, user] of users.entries())
  if (user?.accountStatus !== "active") {
    const accountId = accountIds[index] ?? "";
    console.log(`${user?.accountStatus ?? "unknown"}: ${accountId}, ${people.get(accountId)}`);
  }

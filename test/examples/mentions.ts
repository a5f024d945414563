import { createConfluence, fromEnvironment } from "confluence-fetch";
import { getUsers, mention, mentionsOf, readPage, storageBody, updatePage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const id = process.env.PAGE_ID ?? "";

const { accountId } = await confluence.v1.getCurrentUser();
const body = storageBody(`<p>Ask ${mention(accountId ?? "").storage}.</p>`);
await updatePage(confluence, { id, change: { body } });

// One request for up to 250 people, however often each is mentioned.
const { body: written } = await readPage(confluence, { id });
const { users, missing } = await getUsers(confluence, mentionsOf(written));
for (const user of users) console.log(user?.displayName, user?.accountStatus);
console.log(`${missing.length} not found`);

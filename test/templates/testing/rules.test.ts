import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";
import { listOperationHeads } from "../../../generated/src/documents/readDocuments.js";
import { addListedContent } from "./addListedContent.js";
import { sendLeast } from "./sendLeast.js";

/** The content in paths; all of it belongs to a page, a folder and so on that is named here as well. */
const CONTENT =
  /\/(pages|blogposts|folders|whiteboards|databases|embeds|custom-content|attachments|footer-comments|inline-comments|comments|content)\/\{/;
const heads = listOperationHeads().filter(({ path }) => CONTENT.test(path));
const isWrite = ({ method }: { readonly method: string }) => method !== "GET";

/** A fake with content that only the first user may read or update, and another user. */
async function openRestricted(operation: "read" | "update") {
  const fake = createFakeConfluence();
  const places = await addListedContent(fake);
  const eve = fake.addUser({ displayName: "Eve" });
  const accountId = fake.user.accountId;
  const { email, token } = fake.addToken();
  const authorization = `Basic ${btoa(`${email}:${token}`)}`;
  for (const id of new Set(
    Object.entries(places).flatMap(([at, id]) => (CONTENT.test(`${at}{`) ? id : [])),
  )) {
    const url = `${fake.site.origin}/wiki/rest/api/content/${id}/restriction`;
    const body = JSON.stringify([{ operation, restrictions: { user: [{ type: "known", accountId }] } }]);
    const headers = { authorization, "content-type": "application/json" };
    const { status } = await fake.fetch(url, { method: "PUT", headers, body });
    if (status !== 200) throw new Error(`${id}: ${status}`);
  }
  return { fake, places, eve };
}

async function callAll(operation: "read" | "update", called: typeof heads) {
  const { fake, places, eve } = await openRestricted(operation);
  const answers = new Map<string, number>();
  const generated: string[] = [];
  for (const { name } of called) {
    const { response } = await sendLeast(name, fake, eve, places);
    if (response.headers.has("x-fake")) generated.push(name);
    else answers.set(name, response.status);
  }
  return { answers: [...answers], generated };
}

it("content that a user may not read is not found by any operation that names it", async () => {
  const { answers, generated } = await callAll("read", heads);
  console.info(`${answers.length} operations do not find restricted content`);
  expect(answers.filter(([, status]) => status !== 404)).toEqual([]);
  // What content these are about, their bodies say.
  expect(generated).toEqual([]);
});

it("content that a user may not update is not changed by any operation that names it", async () => {
  const { answers } = await callAll("update", heads.filter(isWrite));
  const wrong = answers.filter(([name, status]) => status !== (name.startsWith("v1.") ? 403 : 404));
  // These do not change the content; the others name an attachment or a place that does not exist.
  expect(wrong).toEqual([
    ["v1.updateAttachmentProperties", 404],
    ["v1.updateAttachmentData", 404],
    ["v1.copyPageHierarchy", 404],
    ["v1.copyPage", 404],
    ["v1.addContentWatcher", 204],
    ["v1.removeContentWatcher", 204],
  ]);
});

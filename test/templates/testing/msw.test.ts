import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { toMswHandlers } from "confluence-fetch/testing/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

const fake = createFakeConfluence();
const space = fake.site.addSpace({ key: "DOC" });
const page = fake.site.addPage(space, { title: "Report", body: "<p>Here</p>" });
fake.site.addAttachment(page, { title: "notes.txt", content: "Überstunden: 0", mediaType: "text/plain" });
const server = setupServer(...toMswHandlers(fake));

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A client that knows nothing of the fake: its requests go to the platform's `fetch`. */
function open(retry?: false) {
  const { email, token } = fake.addToken({
    scopes: ["read:page:confluence", "read:attachment:confluence", "write:confluence-file"],
  });
  return createConfluence({ site: "acme", auth: apiToken({ email, token }), retry });
}

it("the fake responds to the platform's fetch through Mock Service Worker", async () => {
  const pages = await open().v2.getPages().collect();
  expect(pages.map(({ title }) => title)).toEqual(["DOC Home", "Report"]);
});

it("files are uploaded and downloaded, including from the media host", async () => {
  const confluence = open();
  const file = { name: "more.txt", content: new Blob(["more"]) };
  await confluence.v1.createAttachment({ id: page.id, body: { file } });
  const found = await confluence.v2.getPageAttachments({ id: page.id }).collect();
  const texts = found.map(async ({ id = "" }) =>
    (await confluence.v1.downloadAttatchment({ id: page.id, attachmentId: id })).text(),
  );
  expect((await Promise.all(texts)).sort()).toEqual(["more", "Überstunden: 0"].sort());
  expect(fake.requests.at(-1)).toMatchObject({ host: "media", scheme: undefined });
});

it("a broken connection is a network error", async () => {
  const confluence = open(false);
  await confluence.connection();
  fake.fault("reset");
  await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "network" });
});

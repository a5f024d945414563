import { apiToken, createConfluence } from "confluence-fetch";
import {
  createOrUpdatePage,
  findSpaceByKey,
  readPage,
  storageBody,
  updatePage,
  walkPageTree,
} from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";

const fake = createFakeConfluence();
const { site } = fake;
const space = site.addSpace({ key: "DOC" });
const page = site.addPage(space, { title: "Über uns", body: "<p>Hello</p>" });
const post = site.addBlogPost(space, { title: "News" });
const folder = site.addFolder(space, { title: "Handbook" });
const below = site.addPage(space, { title: "Holidays", parent: folder });
const comment = site.addComment(page, "<p>!</p>");
const { email, token } = fake.addToken();
const auth = apiToken({ email, token });
const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch });
const WIKI = "https://acme.atlassian.net/wiki";

async function webUrl(reading: Promise<{ _links?: object | undefined }>, name = "webui"): Promise<string> {
  const { _links } = await reading;
  return confluence.webUrl(({ ..._links } as Record<string, string>)[name] ?? "");
}

describe("a link instead of the ID of a page", () => {
  it.each([
    ["of the page", () => webUrl(confluence.v2.getPageById({ id: page.id }))],
    ["that is short", () => webUrl(confluence.v2.getPageById({ id: page.id }), "tinyui")],
    ["to its editor", () => webUrl(confluence.v2.getPageById({ id: page.id }), "edituiv2")],
    ["to its draft", () => webUrl(confluence.v2.getPageById({ id: page.id }), "editui")],
    ["to a comment on it", () => webUrl(confluence.v2.getFooterCommentById({ "comment-id": comment.id }))],
    ["with its title only", async () => `${WIKI}/display/DOC/%C3%9Cber+uns`],
    ["to a file on it", async () => `${WIKI}/download/attachments/${page.id}/a.png`],
  ])("can be one %s", async (_, link) => {
    const read = await readPage(confluence, { id: await link() });
    expect([read.page.id, read.body]).toEqual([page.id, "<p>Hello</p>"]);
  });

  it("can be that of a space, whose home page it is", async () => {
    const { page: home } = await readPage(confluence, { id: `${WIKI}/spaces/DOC/overview` });
    expect(home.id).toBe(space.homepage.id);
  });

  it("is taken by every recipe", async () => {
    const id = `${WIKI}/spaces/DOC/pages/${page.id}`;
    const parentId = `${WIKI}/spaces/DOC/folder/${folder.id}`;
    expect(await updatePage(confluence, { id, change: { parentId } })).toMatchObject({
      id: page.id,
      parentId: folder.id,
    });
    const wanted = { spaceId: `${WIKI}/spaces/DOC`, title: "New", body: storageBody("<p/>"), parentId };
    const { page: created } = await createOrUpdatePage(confluence, wanted);
    expect(created).toMatchObject({ spaceId: space.id, parentId: folder.id });
    const items = async (root: Parameters<typeof walkPageTree>[1]) => {
      const titles = [];
      for await (const { item } of walkPageTree(confluence, root)) titles.push(item.title);
      return titles;
    };
    expect(await items({ type: "folder", id: parentId })).toEqual(["Holidays", "Über uns", "New"]);
    expect(await items({ type: "page", id })).toEqual([]);
    expect(await items({ type: "space", id: `${WIKI}/display/DOC` })).toEqual([
      "DOC Home",
      "Handbook",
      "Holidays",
      "Über uns",
      "New",
    ]);
    expect((await findSpaceByKey(confluence, id))?.id).toBe(space.id);
  });
});

describe("a link that is no ID of what is wanted", () => {
  const read = (id: string) => readPage(confluence, { id });

  it.each([
    [
      "https://evil.example/wiki/spaces/DOC/pages/1",
      "id is a link to https://evil.example, but the client is for https://acme.atlassian.net",
    ],
    [
      "https://me:secret@acme.atlassian.net/wiki/spaces/DOC/pages/1",
      "id is no link to anything in Confluence",
    ],
    [`${WIKI}/search?text=a`, "id is no link to anything in Confluence"],
    [`${WIKI}/spaces/DOC/blog/${post.id}`, "id is a link to a blogpost"],
    [`${WIKI}/spaces/DOC/folder/${folder.id}`, "id is a link to a folder"],
    [`${WIKI}/people/712020:a8f84630`, "id is a link to a user"],
  ])("is rejected before anything is requested: %s", async (link, message) => {
    const requests = fake.requests.length;
    await expect(read(link)).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(message),
    });
    expect(fake.requests.length).toBe(requests);
  });

  it("is rejected if the client does not know its site", async () => {
    const unknown = createConfluence({ cloudId: site.cloudId, auth, fetch: fake.fetch });
    const link = `${WIKI}/spaces/DOC/pages/${page.id}`;
    const message = expect.stringContaining("the client does not know the address of its site");
    await expect(readPage(unknown, { id: link })).rejects.toMatchObject({ kind: "configuration", message });
    const few = { v2: confluence.v2 };
    await expect(readPage(few, { id: link })).rejects.toMatchObject({ kind: "configuration", message });
    expect((await readPage(few, { id: page.id })).page.id).toBe(page.id);
  });

  it("is not found if there is no page with the title", async () => {
    await expect(read(`${WIKI}/display/DOC/Nothing`)).rejects.toMatchObject({ kind: "not-found" });
    await expect(read(`${WIKI}/display/NONE/Nothing`)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("says what it needs to look up a title", async () => {
    const few = { v2: { getPageById: confluence.v2.getPageById }, connection: confluence.connection };
    await expect(readPage(few, { id: `${WIKI}/display/DOC/Holidays` })).rejects.toMatchObject({
      message: expect.stringContaining("a client with v2.getSpaces"),
    });
    expect(below.id).not.toBe(page.id);
  });
});

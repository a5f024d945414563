import { apiToken, createConfluence, type Link, parseLink } from "confluence-fetch";
import { createFakeConfluence, type FakeContent } from "confluence-fetch/testing";
import fc from "fast-check";
import { expect, it } from "vitest";

const fake = createFakeConfluence();
const { email, token } = fake.addToken();
const auth = apiToken({ email, token });
const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch });
const { v2 } = confluence;
const base = { site: "https://acme.atlassian.net" };

/** A path with a dot for a title would lead elsewhere, in a browser, too. */
const titles = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((title) => !/^\s*\.{0,2}\s*$/.test(title));
const keys = fc.stringMatching(/^~?[A-Za-z0-9]{1,30}$/);
let count = 0;

async function check(links: object | undefined, expected: Partial<Link>): Promise<void> {
  const { webui } = links as { webui: string };
  count += 1;
  expect(parseLink(confluence.webUrl(webui))).toEqual({ ...base, ...expected });
}

it("parseLink gives back what webUrl made a link to", async () => {
  const { site } = fake;
  let number = 0;
  await fc.assert(
    fc.asyncProperty(titles, keys, async (text, prefix) => {
      number += 1;
      const spaceKey = `${prefix}${number}`;
      const title = `${text}`;
      const space = site.addSpace({ key: spaceKey });
      const page = site.addPage(space, { title });
      const post = site.addBlogPost(space, { title });
      const [folder, whiteboard, database, embed] = [
        site.addFolder(space, { title: `${title}-1` }),
        site.addWhiteboard(space, { title: `${title}-2` }),
        site.addDatabase(space, { title: `${title}-3` }),
        site.addSmartLink(space, { title: `${title}-4`, url: "https://acme.com" }),
      ] as const;
      const id = ({ id }: FakeContent) => ({ id });
      const read = await v2.getPageById(id(page));
      await check(read._links, { kind: "page", id: page.id, spaceKey, title });
      await check((await v2.getBlogPostById(id(post)))._links, {
        kind: "blogpost",
        id: post.id,
        spaceKey,
        title,
      });
      await check((await v2.getFolderById(id(folder)))._links, { kind: "folder", id: folder.id, spaceKey });
      await check((await v2.getWhiteboardById(id(whiteboard)))._links, {
        kind: "whiteboard",
        id: whiteboard.id,
        spaceKey,
      });
      await check((await v2.getDatabaseById(id(database)))._links, {
        kind: "database",
        id: database.id,
        spaceKey,
      });
      await check((await v2.getSmartLinkById(id(embed)))._links, { kind: "embed", id: embed.id, spaceKey });
      await check((await v2.getSpaceById(id(space as never)))._links, { kind: "space", spaceKey });
      const comment = site.addComment(post, "<p>!</p>");
      const container = { kind: "blogpost", id: post.id, title } as const;
      await check((await v2.getFooterCommentById({ "comment-id": comment.id }))._links, {
        kind: "comment",
        id: comment.id,
        spaceKey,
        container,
      });
      const file = site.addAttachment(page, { title, content: "" });
      const attachment = await v2.getAttachmentById(id(file));
      await check(attachment._links, {
        kind: "attachment",
        id: file.id,
        title,
        container: { kind: "page", id: page.id },
      });
      await check(
        { webui: attachment.downloadLink },
        { kind: "attachment", id: file.id, container: { kind: "content", id: page.id } },
      );
      const { tinyui, editui, edituiv2 } = { ...read._links } as Record<string, string>;
      await check({ webui: tinyui }, { kind: "content", id: page.id });
      await check({ webui: editui }, { kind: "content", id: page.id });
      await check({ webui: edituiv2 }, { kind: "page", id: page.id, spaceKey });
    }),
    { numRuns: 60 },
  );
  console.log(`parseLink(webUrl(x)): ${count} links`);
  expect(count).toBe(60 * 13);
});

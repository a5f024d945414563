import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

function openPage() {
  const opened = openTestSite();
  const page = opened.site.addPage(opened.space, { title: "Plan" });
  const create = (key: string, value: unknown) =>
    opened.call("v2.createPageProperty", { "page-id": page.id, body: { key, value } });
  return { ...opened, page, create };
}

describe("properties", () => {
  it("store any JSON under a key, as version 1", () => {
    const { create } = openPage();
    expect(create("width", { full: true })).toEqual({
      id: expect.stringMatching(/^\d+$/),
      key: "width",
      value: { full: true },
      version: {
        number: 1,
        message: "",
        minorEdit: false,
        authorId: "557058:mia",
        createdAt: expect.any(String),
      },
    });
  });

  it("are listed by key", () => {
    const { call, create, page } = openPage();
    create("b", 1);
    create("a", 2);
    const keys = (key?: string) =>
      call("v2.getPageContentProperties", { "page-id": page.id, key }).results.map(
        (property) => property.key,
      );
    expect([keys(), keys("b"), keys("c")]).toEqual([["a", "b"], ["b"], []]);
  });

  it("reject a key that is taken", () => {
    const { create, page, failure } = openPage();
    create("a", 1);
    expect(failure("v2.createPageProperty", { "page-id": page.id, body: { key: "a", value: 2 } })).toMatch(
      /^409 .*"CONFLICT"/,
    );
  });

  it("reject a version that is not the next one", () => {
    const { call, create, page, failure } = openPage();
    const { id = "" } = create("a", 1);
    const update = (number: number) => ({
      "page-id": page.id,
      "property-id": id,
      body: { key: "a", value: 2, version: { number } },
    });
    expect(failure("v2.updatePagePropertyById", update(3))).toMatch(
      /^409 .*Current Version: \[1\]. Provided version: \[3\]/,
    );
    expect(call("v2.updatePagePropertyById", update(2))).toMatchObject({
      id,
      value: 2,
      version: { number: 2 },
    });
    expect(call("v2.getPageContentPropertiesById", { "page-id": page.id, "property-id": id }).value).toBe(2);
  });

  it("are deleted", () => {
    const { respond, create, page, failure } = openPage();
    const one = { "page-id": page.id, "property-id": create("a", 1).id ?? "" };
    respond("v2.deletePagePropertyById", one);
    expect(failure("v2.getPageContentPropertiesById", one)).toMatch(/^404 .*Cannot find a property with id/);
  });

  it("belong to spaces, attachments, comments and blog posts in the same way", () => {
    const { call, page, site, space } = openPage();
    const body = { key: "a", value: 1 };
    const attachment = site.addAttachment(page, { title: "a.txt", content: "a" });
    const comment = site.addComment(page, "<p/>");
    const post = site.addBlogPost(space, { title: "News" });
    call("v2.createSpaceProperty", { "space-id": space.id, body });
    call("v2.createAttachmentProperty", { "attachment-id": attachment.id, body });
    call("v2.createCommentProperty", { "comment-id": comment.id, body });
    call("v2.createBlogpostProperty", { "blogpost-id": post.id, body });
    expect([
      call("v2.getSpaceProperties", { "space-id": space.id }).results[0]?.authorId,
      call("v2.getAttachmentContentProperties", { "attachment-id": attachment.id }).results.length,
      call("v2.getCommentContentProperties", { "comment-id": comment.id }).results.length,
      call("v2.getBlogpostContentProperties", { "blogpost-id": post.id }).results.length,
    ]).toEqual(["557058:mia", 1, 1, 1]);
  });
});

import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

const type = "ac:com.example.app:diagram";
const raw = (value: string) => ({ representation: "raw", value }) as const;

function openPage() {
  const opened = openTestSite();
  const page = opened.site.addPage(opened.space, { title: "Page" });
  const diagram = opened.call("v2.createCustomContent", {
    body: { type, title: "Flow", pageId: page.id, body: raw('{"nodes":[]}') },
  });
  return { ...opened, page, diagram, id: diagram.id ?? "" };
}

describe("custom content", () => {
  it("keeps what it was given", () => {
    const { call, diagram, id, page, space } = openPage();
    expect(diagram).toMatchObject({
      ...{ type, status: "current", title: "Flow", pageId: page.id, spaceId: space.id },
      body: { raw: { representation: "raw", value: '{"nodes":[]}' } },
    });
    expect(call("v2.getCustomContentById", { id, "body-format": "raw" })).toEqual(diagram);
    expect(call("v2.getCustomContentById", { id }).body).toEqual({});
    expect(call("v2.getCustomContentById", { id, "include-version": false })).not.toHaveProperty("version");
  });

  it("belongs to a space, a page, a blog post or custom content, and is listed there by type", () => {
    const { call, id, page, space, site } = openPage();
    const post = site.addBlogPost(space, { title: "Post" });
    const make = (place: object, title: string) =>
      call("v2.createCustomContent", { body: { type, title, body: raw(""), ...place } });
    expect(make({ blogPostId: post.id }, "On a post")).toMatchObject({ blogPostId: post.id });
    const inner = make({ customContentId: id }, "Inside");
    expect(inner).toMatchObject({ customContentId: id, spaceId: space.id });
    make({ spaceId: space.id }, "On the space");
    const titles = ({ results = [] }: { results?: readonly { title?: string }[] }) =>
      results.map(({ title }) => title);
    expect(titles(call("v2.getCustomContentByTypeInPage", { id: page.id, type }))).toEqual(["Flow"]);
    expect(titles(call("v2.getCustomContentByTypeInBlogPost", { id: post.id, type }))).toEqual(["On a post"]);
    expect(titles(call("v2.getCustomContentByTypeInSpace", { id: space.id, type }))).toHaveLength(4);
    expect(titles(call("v2.getCustomContentByType", { type, sort: "-title" }))).toEqual([
      ...["On the space", "On a post", "Inside", "Flow"],
    ]);
    expect(titles(call("v2.getCustomContentByType", { type: "ac:other:type" }))).toEqual([]);
    expect(call("v2.getChildCustomContent", { id }).results).toEqual([
      { id: inner.id, status: "current", title: "Inside", type, spaceId: space.id },
    ]);
  });

  it("needs a place that exists", () => {
    const { failure } = openPage();
    const fail = (place: object) =>
      failure("v2.createCustomContent", { body: { type, title: "x", body: raw(""), ...place } });
    expect(fail({})).toContain("A container is required");
    expect(fail({ pageId: "9" })).toContain("Cannot find a page with id [9]");
  });

  it("gets versions, and is moved to the trash and purged", () => {
    const { call, failure, respond, id } = openPage();
    const body = { id, type, status: "current", title: "Flow 2", body: raw("{}") } as const;
    expect(failure("v2.updateCustomContent", { id, body: { ...body, version: { number: 5 } } })).toMatch(
      /^409/,
    );
    const other = { ...body, type: "ac:x:y", version: { number: 2 } };
    expect(failure("v2.updateCustomContent", { id, body: other })).toMatch(/^400 .*cannot change to ac:x:y/);
    expect(call("v2.updateCustomContent", { id, body: { ...body, version: { number: 2 } } })).toMatchObject({
      title: "Flow 2",
      version: { number: 2 },
    });
    const versions = call("v2.getCustomContentVersions", { "custom-content-id": id, "body-format": "raw" });
    expect(versions.results?.map(({ number, custom }) => [number, custom?.title])).toEqual([
      [2, "Flow 2"],
      [1, "Flow"],
    ]);
    const one = { "custom-content-id": id, "version-number": 1 };
    expect(call("v2.getCustomContentVersionDetails", one)).toMatchObject({ number: 1, nextVersion: 2 });
    respond("v2.deleteCustomContent", { id });
    expect(call("v2.getCustomContentByType", { type }).results).toEqual([]);
    respond("v2.deleteCustomContent", { id, purge: true });
    expect(failure("v2.getCustomContentById", { id })).toContain(`Content with id: [${id}] not found`);
  });

  it("has comments, attachments, labels, properties and operations", () => {
    const { call, site, respond, id } = openPage();
    const comment = { representation: "storage", value: "<p>Nice</p>" } as const;
    call("v2.createFooterComment", { body: { customContentId: id, body: comment } });
    site.addAttachment({ id }, { title: "a.png", content: "a" });
    respond("v1.addLabelsToContent", { id, body: [{ prefix: "global", name: "flow" }] });
    call("v2.createCustomContentProperty", { "custom-content-id": id, body: { key: "k", value: 1 } });
    expect(call("v2.getCustomContentComments", { id }).results).toMatchObject([{ customContentId: id }]);
    expect(call("v2.getCustomContentAttachments", { id }).results).toMatchObject([{ customContentId: id }]);
    expect(call("v2.getCustomContentLabels", { id }).results).toMatchObject([{ name: "flow" }]);
    const all = { "include-labels": true, "include-properties": true, "include-versions": true } as const;
    expect(call("v2.getCustomContentById", { id, ...all, "include-collaborators": true })).toMatchObject({
      labels: { results: [{ name: "flow" }], _links: { self: `/api/v2/custom-content/${id}/labels` } },
      properties: { results: [{ key: "k" }] },
      versions: { results: [{ number: 1 }] },
      collaborators: [{ accountId: "557058:mia" }],
    });
    expect(call("v2.getCustomContentOperations", { id }).operations?.[0]).toEqual({
      operation: "read",
      targetType: type,
    });
  });

  it("is found by CQL and presented by v1 with its own type", () => {
    const { call, page, id } = openPage();
    const search = (cql: string) => call("v1.searchContentByCQL", { cql }).results;
    expect(search(`type = "${type}"`)).toMatchObject([{ id, type, title: "Flow" }]);
    expect(search(`container = ${page.id} and type = ${type}`)).toHaveLength(1);
    expect(call("v2.getPageDirectChildren", { id: page.id }).results).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

function openPage() {
  const opened = openTestSite();
  const page = opened.site.addPage(opened.space, { title: "Plan" });
  return { ...opened, page };
}

describe("labels", () => {
  it("are returned as a v1 list of all labels of the content, without duplicates", () => {
    const { respond, page } = openPage();
    const add = (...names: string[]) =>
      respond("v1.addLabelsToContent", {
        id: page.id,
        body: names.map((name) => ({ prefix: "global", name })),
      });
    add("draft");
    const { body } = add("Draft", "q3");
    expect(body).toMatchObject({ start: 0, limit: 200, size: 2, _links: { context: "/wiki" } });
    expect(body?.results).toEqual([
      { prefix: "global", name: "draft", id: expect.stringMatching(/^\d+$/), label: "draft" },
      { prefix: "global", name: "q3", id: expect.stringMatching(/^\d+$/), label: "q3" },
    ]);
  });

  it("are read through v2, and shared by all content", () => {
    const { call, page, site, space } = openPage();
    const post = site.addBlogPost(space, { title: "News", labels: ["draft"] });
    call("v1.addLabelsToContent", { id: page.id, body: { prefix: "global", name: "draft" } });
    const ofPage = call("v2.getPageLabels", { id: page.id });
    expect(ofPage).toEqual({
      results: [{ prefix: "global", name: "draft", id: ofPage.results[0]?.id }],
      _links: { base: "https://acme.atlassian.net/wiki" },
    });
    expect(call("v2.getBlogPostLabels", { id: post.id }).results).toEqual(ofPage.results);
    expect(call("v2.getLabels", {}).results).toEqual(ofPage.results);
    expect(call("v2.getSpaceContentLabels", { id: space.id }).results).toEqual(ofPage.results);
  });

  it("are sorted by name, or as requested", () => {
    const { call, page } = openPage();
    call("v1.addLabelsToContent", {
      id: page.id,
      body: ["b", "c", "a"].map((name) => ({ prefix: "global", name })),
    });
    const names = (sort?: "-name" | "created-date") =>
      call("v2.getPageLabels", { id: page.id, sort }).results.map(({ name }) => name);
    expect([names(), names("-name"), names("created-date")]).toEqual([
      ["a", "b", "c"],
      ["c", "b", "a"],
      ["b", "c", "a"],
    ]);
  });

  it("are removed with both operations", () => {
    const { respond, call, page } = openPage();
    call("v1.addLabelsToContent", {
      id: page.id,
      body: ["a", "b"].map((name) => ({ prefix: "global", name })),
    });
    expect(respond("v1.removeLabelFromContent", { id: page.id, label: "a" })).toEqual({ status: 204 });
    respond("v1.removeLabelFromContentUsingQueryParameter", { id: page.id, name: "b" });
    expect(call("v2.getPageLabels", { id: page.id }).results).toEqual([]);
  });

  it("also belong to spaces", () => {
    const { call, space } = openPage();
    call("v1.addLabelsToSpace", { spaceKey: space.key, body: [{ prefix: "team", name: "docs" }] });
    expect(call("v2.getSpaceLabels", { id: space.id }).results).toMatchObject([
      { prefix: "team", name: "docs" },
    ]);
    expect(call("v1.getLabelsForSpace", { spaceKey: space.key, prefix: "my" }).results).toEqual([]);
  });

  it("are several if a name has spaces", () => {
    const { page, call } = openPage();
    const { results } = call("v1.addLabelsToContent", {
      id: page.id,
      body: { prefix: "my", name: "New  abc" },
    });
    expect(results.map(({ prefix, name }) => `${prefix}:${name}`)).toEqual(["my:new", "my:abc"]);
  });

  it("are rejected with the messages of v1", () => {
    const { page, failure } = openPage();
    const label = { prefix: "global", name: " " };
    expect(failure("v1.addLabelsToContent", { id: page.id, body: label })).toMatch(
      /^400 .*Label cannot be empty/,
    );
    expect(failure("v1.addLabelsToContent", { id: "1", body: label })).toBe(
      '404 {"statusCode":404,"data":{"authorized":true,"valid":true,"errors":[],"successful":true},"message":"com.atlassian.confluence.api.service.exceptions.NotFoundException: No content found with id: ContentId{id=1}"}',
    );
  });
});

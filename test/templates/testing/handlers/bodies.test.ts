import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

const write = <Representation extends string>(representation: Representation, value: string) => ({
  representation,
  value,
});
const FLAW =
  "Error parsing xhtml: Unexpected close tag </p>; expected </br>.\n at [row,col {unknown-source}]: [1,9]";
const MALFORMED = "<p>A<br></p>";

describe("a body that is written", () => {
  it("must be well-formed in v2: of pages, blog posts and comments, new or changed", () => {
    const { call, failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<p>A</p>" });
    const body = write("storage", MALFORMED);
    const error = { errors: [{ status: 400, code: "INVALID_REQUEST_PARAMETER", title: FLAW, detail: null }] };
    const expected = `400 ${JSON.stringify(error)}`;
    const post = { spaceId: space.id, title: "B", body };
    const nested = { ...post, body: { storage: body } };
    const version = { number: 2 };
    const comment = call("v2.createFooterComment", { body: { pageId: id, body: write("storage", "<p/>") } });
    expect(failure("v2.createPage", { body: post })).toBe(expected);
    expect(failure("v2.createPage", { body: nested })).toBe(expected);
    expect(failure("v2.createBlogPost", { body: post })).toBe(expected);
    expect(failure("v2.updatePage", { id, body: { id, status: "current", title: "A", body, version } })).toBe(
      expected,
    );
    expect(failure("v2.createFooterComment", { body: { pageId: id, body } })).toBe(expected);
    const custom = { type: "app:thing", title: "C", spaceId: space.id, body };
    expect(failure("v2.createCustomContent", { body: custom })).toBe(expected);
    const update = { "comment-id": comment.id ?? "", body: { version, body } };
    expect(failure("v2.updateFooterComment", update)).toBe(expected);
    const inlineCommentProperties = {
      ...{ textSelection: "A", textSelectionMatchCount: 1, textSelectionMatchIndex: 0 },
    };
    expect(failure("v2.createInlineComment", { body: { pageId: id, body, inlineCommentProperties } })).toBe(
      expected,
    );
    expect(call("v2.getPageById", { id }).version?.number).toBe(1);
  });

  it("must be well-formed in v1", () => {
    const { failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<p>A</p>" });
    const body = {
      destination: { type: "space" as const, value: "DOC" },
      pageTitle: "B",
      body: { storage: write("storage" as const, MALFORMED) },
    };
    const data = { authorized: false, valid: true, errors: [], successful: false };
    const message = `com.atlassian.confluence.api.service.exceptions.BadRequestException: ${FLAW}`;
    const template = { name: "T", templateType: "page", body: body.body };
    expect(failure("v1.createContentTemplate", { body: template })).toMatch(/^400 .*Error parsing xhtml/);
    expect(failure("v1.copyPage", { id, body })).toBe(
      `400 ${JSON.stringify({ statusCode: 400, data, message })}`,
    );
  });

  it.each([
    ["not JSON", "it is not JSON"],
    ['{"type":"paragraph","content":[]}', '"type": "doc"'],
    ['{"type":"doc"}', '"type": "doc"'],
    ["null", '"type": "doc"'],
    ['{"type":"doc","version":2,"content":[]}', '"version": 1'],
    ['{"type":"doc","version":1,"content":["A"]}', 'a node has no "type"'],
    ['{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text"}]}]}', 'has no "text"'],
    ['{"type":"doc","content":[{"type":"paragraph","content":{}}]}', "is not an array"],
    ['{"type":"doc","content":[{"type":"paragraph","marks":[1]}]}', '"marks"'],
    ['{"type":"doc","content":[{"type":"paragraph","attrs":[]}]}', '"attrs"'],
    [
      `{"type":"doc","content":[${'{"type":"a","content":['.repeat(10_000)}${"]}".repeat(10_000)}]}`,
      "nested deeper",
    ],
  ])("in ADF must be a document of typed nodes: %.60s", (value, flaw) => {
    const { failure, space } = openTestSite();
    const body = { spaceId: space.id, title: "A", body: write("atlas_doc_format" as const, value) };
    const text = failure("v2.createPage", { body });
    expect(text).toMatch(/^400 .*Error parsing ADF/);
    expect(JSON.parse(text.slice(4)).errors[0].title).toContain(flaw);
  });

  it("is refused by the methods of a site as well, with the name of what has it", () => {
    const { site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "Plain text" });
    expect(() => site.addPage(space, { title: "B", body: MALFORMED })).toThrow(
      new TypeError(`the body of the page "B" is malformed: ${FLAW}`),
    );
    expect(() => site.addBlogPost(space, { title: "C", body: { atlas_doc_format: "{}" } })).toThrow(
      'the body of the blogpost "C" is malformed: Error parsing ADF',
    );
    expect(() => site.addComment({ id }, MALFORMED)).toThrow('the body of a comment on "A" is malformed');
    expect(site.addPage(space, { title: "B" })).toBeDefined();
  });
});

describe("a body in a format that sites do not store", () => {
  it("is refused by name", () => {
    const { failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A" });
    const body = {
      destination: { type: "space" as const, value: "DOC" },
      pageTitle: "B",
      body: { storage: write("view" as const, "<p>A</p>") },
    };
    expect(failure("v1.copyPage", { id, body })).toMatch(/^400 .*cannot store a body in \[view\]/);
  });

  it("is given as it is, if a test has added it", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: { wiki: "h1. A", export_view: "B" } });
    const read = (format: "storage" | "export_view" | "view") =>
      call("v2.getPageById", { id, "body-format": format }).body?.[format]?.value;
    expect([read("storage"), read("export_view"), read("view")]).toEqual([
      ...["<h1>A</h1>", "B", '<h1 id="A-A">A</h1>'],
    ]);
  });
});

describe("a body that is read", () => {
  it("leads to what the site has", () => {
    const { call, site, space } = openTestSite();
    const guide = site.addPage(space, { title: "Guide" });
    const other = site.addSpace({ key: "OPS" });
    const far = site.addPage(other, { title: "Far away" });
    const body = [
      '<ac:link><ri:page ri:content-title="Guide" /></ac:link>',
      '<ac:link><ri:page ri:content-title="Far away" ri:space-key="OPS" /></ac:link>',
      '<ac:link><ri:page ri:content-title="Far away" /></ac:link>',
      '<ac:image><ri:attachment ri:filename="a b.png" /></ac:image>',
      '<ac:link><ri:user ri:account-id="557058:mia" /></ac:link>',
    ].join("");
    const { id } = site.addPage(space, { title: "A", body });
    const file = site.addAttachment({ id }, { title: "a b.png", content: "x" });
    const { view = { value: "" } } = call("v2.getPageById", { id, "body-format": "view" }).body ?? {};
    const base = "https://acme.atlassian.net/wiki";
    expect(view.value).toContain(`href="${base}/spaces/DOC/pages/${guide.id}/Guide"`);
    expect(view.value).toContain(`href="${base}/spaces/OPS/pages/${far.id}/Far+away"`);
    expect(view.value).toContain('<span class="unresolved">Far away</span>');
    const [attachment] = call("v2.getPageAttachments", { id }).results;
    expect(attachment?.id).toBe(file.id);
    expect(view.value).toContain(`src="${base}${attachment?.downloadLink?.replaceAll("&", "&amp;")}"`);
    expect(view.value).toContain(">Mia Krystof</a>");
  });

  it("is the same alone, in a list, as a version and by v1", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<h1>A</h1>" });
    const value = '<h1 id="A-A">A</h1>';
    expect(call("v2.getPageById", { id, "body-format": "view" }).body?.view?.value).toBe(value);
    const cql = { cql: "title = A", expand: ["body.view", "body.export_view"] };
    const [found] = call("v1.searchContentByCQL", cql).results;
    expect([found?.body?.view?.value, found?.body?.export_view?.value]).toEqual([value, value]);
    const format = { "body-format": "atlas_doc_format" } as const;
    const { body } = call("v2.getPageById", { id, ...format });
    expect(call("v2.getPages", { title: "A", ...format }).results[0]?.body).toEqual(body);
    expect(call("v2.getPageVersions", { id, ...format }).results[0]?.page?.body).toEqual(body);
  });

  it("in wiki markup is stored in storage format", () => {
    const { call, space } = openTestSite();
    const body = { spaceId: space.id, title: "A", body: write("wiki" as const, "h1. *A*") };
    const created = call("v2.createPage", { body });
    expect(created.body).toEqual({
      storage: { representation: "storage", value: "<h1><strong>A</strong></h1>" },
    });
  });
});

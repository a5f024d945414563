import { describe, expect, it } from "vitest";
import { convertBody } from "../../../../generated/src/testing/bodies/convertBody.js";
import { bodySite } from "./bodySite.js";

const toHtml = (value: string, format = "view") =>
  convertBody({ representation: "storage", value }, format, bodySite);
const macro = (name: string, inner = "") =>
  `<ac:structured-macro ac:name="${name}" ac:macro-id="m-1">${inner}</ac:structured-macro>`;
const rich = (inner: string) => `<ac:rich-text-body>${inner}</ac:rich-text-body>`;

describe("a body as HTML", () => {
  it.each([
    [
      "a paragraph",
      "<p>a &lt; <strong>b</strong>&nbsp;<br /></p>",
      "<p>a &lt; <strong>b</strong>&nbsp;<br /></p>",
    ],
    ["a heading", "<h2>Get it</h2>", '<h2 id="Home-Getit">Get it</h2>'],
    [
      "a table",
      '<table><tbody><tr><th>a</th><td colspan="2">b</td></tr></tbody></table>',
      '<div class="table-wrap"><table class="confluenceTable"><tbody><tr><th class="confluenceTh">a</th><td colspan="2" class="confluenceTd">b</td></tr></tbody></table></div>',
    ],
    [
      "a link",
      '<a href="https://x.y/">z</a>',
      '<a href="https://x.y/" class="external-link" rel="nofollow">z</a>',
    ],
    [
      "a link to a page",
      '<ac:link ac:anchor="top"><ri:page ri:content-title="Guide" /></ac:link>',
      '<a href="https://acme.atlassian.net/wiki/spaces/DOC/pages/7/Guide#top" class="confluence-link">Guide</a>',
    ],
    [
      "a link to what is missing",
      '<ac:link><ri:page ri:content-title="Gone" /><ac:plain-text-link-body><![CDATA[a & b]]></ac:plain-text-link-body></ac:link>',
      '<span class="unresolved">a &amp; b</span>',
    ],
    [
      "a mention",
      '<ac:link><ri:user ri:account-id="557058:mia" /></ac:link>',
      '<a class="confluence-userlink user-mention" data-account-id="557058:mia" href="https://acme.atlassian.net/wiki/people/557058:mia">Mia Krystof</a>',
    ],
    [
      "an image",
      '<ac:image ac:width="30" ac:alt="A"><ri:attachment ri:filename="a.txt" /></ac:image>',
      '<span class="confluence-embedded-file-wrapper"><img class="confluence-embedded-image" src="https://acme.atlassian.net/wiki/download/a.txt" alt="A" width="30" data-linked-resource-default-alias="a.txt" /></span>',
    ],
    [
      "a date",
      '<time datetime="2025-01-06" />',
      '<time datetime="2025-01-06" class="date-past">06 Jan 2025</time>',
    ],
    [
      "a status",
      macro(
        "status",
        '<ac:parameter ac:name="title">DONE</ac:parameter><ac:parameter ac:name="colour">Green</ac:parameter>',
      ),
      '<span class="status-macro aui-lozenge aui-lozenge-success">DONE</span>',
    ],
    [
      "a panel",
      macro("info", rich("<p>x</p>")),
      '<div class="confluence-information-macro confluence-information-macro-information"><span class="aui-icon aui-icon-small aui-iconfont-info confluence-information-macro-icon"> </span><div class="confluence-information-macro-body"><p>x</p></div></div>',
    ],
    [
      "code",
      macro(
        "code",
        '<ac:parameter ac:name="language">js</ac:parameter><ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body>',
      ),
      '<div class="code panel pdl"><div class="codeContent panelContent pdl"><pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: js; gutter: false; theme: Confluence">a &lt; b</pre></div></div>',
    ],
    [
      "a macro that the fake does not know",
      macro("toc", '<ac:parameter ac:name="maxLevel">3</ac:parameter>'),
      '<div class="conf-macro output-block" data-hasbody="false" data-macro-name="toc" data-macro-id="m-1"></div>',
    ],
    [
      "such a macro with a body",
      macro("excerpt", rich("<p>x</p>")),
      '<div class="conf-macro output-block" data-hasbody="true" data-macro-name="excerpt" data-macro-id="m-1"><p>x</p></div>',
    ],
    [
      "tasks",
      "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>a</ac:task-body></ac:task></ac:task-list>",
      '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1"><span>a</span></li></ul>',
    ],
    [
      "an emoji",
      '<ac:emoticon ac:name="tada" ac:emoji-shortname=":tada:" ac:emoji-fallback="🎉" />',
      '<span class="emoji" data-emoji-short-name=":tada:">🎉</span>',
    ],
    ["what is not shown", "<script>alert(1)</script><ac:placeholder>x</ac:placeholder>", ""],
    ["an empty element", "<p /><td></td>", '<p></p><td class="confluenceTd"></td>'],
    [
      "a panel of ADF",
      '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>x</p></ac:adf-content></ac:adf-node></ac:adf-extension>',
      "<p>x</p>",
    ],
  ])("shows %s", (_what, storage, html) => {
    expect(toHtml(storage)).toBe(html);
    expect(toHtml(storage, "export_view")).toBe(html);
    expect(toHtml(storage, "anonymous_export_view")).toBe(html);
    expect(toHtml(storage, "styled_view")).toContain(`<body>${html}</body></html>`);
  });

  it("is a whole document as a styled view", () => {
    expect(toHtml("<p>a</p>", "styled_view")).toMatch(
      /^<html><head><title>Home<\/title><style>.+<\/style><\/head>/,
    );
  });

  it("has macros as tables in the old editor", () => {
    const parameters = '<ac:parameter ac:name="maxLevel">3</ac:parameter>';
    expect(toHtml(macro("toc", parameters), "editor")).toBe(
      '<table class="wysiwyg-macro" data-macro-name="toc" data-macro-id="m-1" data-macro-parameters="maxLevel=3" data-macro-body-type="NONE"><tbody><tr><td class="wysiwyg-macro-body"></td></tr></tbody></table>',
    );
    expect(toHtml(macro("info", rich("<p>x</p>")), "editor")).toContain('data-macro-body-type="RICH_TEXT"');
  });

  it("is made from ADF, too", () => {
    const value = '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}';
    expect(convertBody({ representation: "atlas_doc_format", value }, "view", bodySite)).toBe("<p>a</p>");
  });

  it("is made of 1,000 levels, and of 100,000 elements, in a short time", () => {
    const start = performance.now();
    expect(toHtml(`${"<b>".repeat(1000)}${"</b>".repeat(1000)}`)).toContain("<b></b>");
    expect(toHtml("<p>a</p>".repeat(100_000))?.length).toBe(800_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it.each(["editor2", "dynamic", "raw", "wiki", "unheard-of", "toString"])("is not made as %s", (format) => {
    expect(toHtml("<p>a</p>", format)).toBeUndefined();
  });
});

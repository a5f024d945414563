import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertBody } from "../../../../generated/src/testing/bodies/convertBody.js";
import type { AdfNode } from "../../../../generated/src/testing/bodies/parseAdf.js";
import { bodySite } from "./bodySite.js";

const toAdf = (storage: string): AdfNode =>
  JSON.parse(convertBody({ representation: "storage", value: storage }, "atlas_doc_format", bodySite) ?? "");
const toStorage = (...content: AdfNode[]): string => {
  const value = JSON.stringify({ type: "doc", version: 1, content });
  return convertBody({ representation: "atlas_doc_format", value }, "storage", bodySite) ?? "";
};

const text = (value: string, ...marks: { type: string; attrs?: object }[]) =>
  ({
    type: "text",
    text: value,
    ...(marks.length > 0 && { marks }),
  }) as AdfNode;
const p = (...content: (AdfNode | string)[]): AdfNode => ({
  type: "paragraph",
  ...(content.length > 0 && {
    content: content.map((each) => (typeof each === "string" ? text(each) : each)),
  }),
});
const macro = (name: string, inner = "") =>
  `<ac:structured-macro ac:name="${name}" ac:schema-version="1">${inner}</ac:structured-macro>`;
const rich = (inner: string) => `<ac:rich-text-body>${inner}</ac:rich-text-body>`;
const parameter = (name: string, value: string) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;
const node = (type: string, attrs?: object, content?: readonly AdfNode[]) =>
  ({ type, ...(attrs && { attrs }), ...(content && { content }) }) as AdfNode;
const page = "https://acme.atlassian.net/wiki/spaces/DOC/pages/7/Guide";

/** Each storage format with its ADF: both ways. */
const PAIRS: [string, string, AdfNode[]][] = [
  ["a paragraph", "<p>Hello</p>", [p("Hello")]],
  ["an empty paragraph", "<p />", [p()]],
  ["special characters", "<p>a &lt; b &amp; c&nbsp;😀</p>", [p("a < b & c\u00a0😀")]],
  [
    "headings",
    "<h1>A</h1><h6>B</h6>",
    [node("heading", { level: 1 }, [text("A")]), node("heading", { level: 6 }, [text("B")])],
  ],
  [
    "marks",
    "<p><em><strong>a</strong></em><u>b</u><del>c</del><code>d</code><sub>e</sub><sup>f</sup></p>",
    [
      p(
        text("a", { type: "em" }, { type: "strong" }),
        text("b", { type: "underline" }),
        text("c", { type: "strike" }),
        text("d", { type: "code" }),
        text("e", { type: "subsup", attrs: { type: "sub" } }),
        text("f", { type: "subsup", attrs: { type: "sup" } }),
      ),
    ],
  ],
  [
    "colors",
    '<p><span style="color: rgb(255,86,48);">red</span><span style="background-color: rgb(0,0,0);">b</span></p>',
    [
      p(
        text("red", { type: "textColor", attrs: { color: "#ff5630" } }),
        text("b", { type: "backgroundColor", attrs: { color: "#000000" } }),
      ),
    ],
  ],
  [
    "a link",
    '<p><a href="https://example.com/?a=1&amp;b=2">x</a></p>',
    [p(text("x", { type: "link", attrs: { href: "https://example.com/?a=1&b=2" } }))],
  ],
  [
    "a link to a page",
    '<p><ac:link ac:anchor="top"><ri:page ri:content-title="Guide" ri:space-key="DOC" /><ac:link-body>x</ac:link-body></ac:link></p>',
    [
      p(
        text("x", {
          type: "link",
          attrs: {
            href: `${page}#top`,
            __confluenceMetadata: { linkType: "page", contentTitle: "Guide", spaceKey: "DOC" },
          },
        }),
      ),
    ],
  ],
  [
    "a link to an anchor",
    '<p><ac:link ac:anchor="x"><ac:link-body>y</ac:link-body></ac:link></p>',
    [p(text("y", { type: "link", attrs: { href: "#x" } }))],
  ],
  [
    "a link to an attachment",
    '<p><ac:link><ri:attachment ri:filename="a.txt" /><ac:link-body>y</ac:link-body></ac:link></p>',
    [
      p(
        text("y", {
          type: "link",
          attrs: {
            href: "https://acme.atlassian.net/wiki/download/a.txt",
            __confluenceMetadata: { linkType: "attachment", filename: "a.txt" },
          },
        }),
      ),
    ],
  ],
  [
    "smart links",
    '<p><a href="https://x.y/" data-card-appearance="inline">https://x.y/</a></p><a href="https://x.y/" data-card-appearance="block">https://x.y/</a>',
    [p(node("inlineCard", { url: "https://x.y/" })), node("blockCard", { url: "https://x.y/" })],
  ],
  [
    "a mention",
    '<p><ac:link><ri:user ri:account-id="557058:mia" /></ac:link></p>',
    [p(node("mention", { id: "557058:mia", text: "@Mia Krystof", accessLevel: "" }))],
  ],
  [
    "an emoji",
    '<p><ac:emoticon ac:name="tada" ac:emoji-shortname=":tada:" ac:emoji-id="1f389" ac:emoji-fallback="🎉" /></p>',
    [p(node("emoji", { shortName: ":tada:", id: "1f389", text: "🎉" }))],
  ],
  [
    "a date",
    '<p><time datetime="2025-01-06" /></p>',
    [p(node("date", { timestamp: String(Date.UTC(2025, 0, 6)) }))],
  ],
  [
    "a status",
    `<p>${macro("status", parameter("title", "DONE") + parameter("colour", "Green"))}</p>`,
    [p(node("status", { text: "DONE", color: "green", style: "" }))],
  ],
  [
    "a grey status",
    `<p>${macro("status", parameter("title", "?") + parameter("colour", "Grey"))}</p>`,
    [p(node("status", { text: "?", color: "neutral", style: "" }))],
  ],
  ["hard breaks", "<p>a<br />b</p>", [p("a", node("hardBreak"), "b")]],
  [
    "a placeholder",
    "<p><ac:placeholder>Type</ac:placeholder></p>",
    [p(node("placeholder", { text: "Type" }))],
  ],
  [
    "an inline comment",
    '<p><ac:inline-comment-marker ac:ref="u-1">x</ac:inline-comment-marker></p>',
    [p(text("x", { type: "annotation", attrs: { id: "u-1", annotationType: "inlineComment" } }))],
  ],
  [
    "alignment and indentation",
    '<p style="text-align: center;">a</p><h2 style="margin-left: 60.0px;">b</h2>',
    [
      { ...p("a"), marks: [{ type: "alignment", attrs: { align: "center" } }] },
      {
        ...node("heading", { level: 2 }, [text("b")]),
        marks: [{ type: "indentation", attrs: { level: 2 } }],
      },
    ],
  ],
  [
    "nested lists",
    '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
    [
      node("bulletList", undefined, [
        node("listItem", undefined, [
          p("a"),
          node("orderedList", { order: 3 }, [node("listItem", undefined, [p("b")])]),
        ]),
      ]),
    ],
  ],
  [
    "a table",
    '<table data-table-width="760" data-layout="center" ac:local-id="t"><colgroup><col style="width: 100.0px;" /><col style="width: 200.0px;" /></colgroup><tbody><tr><th><p>h</p></th><td rowspan="2" data-highlight-colour="#f4f5f7"><p>a</p></td></tr><tr><td><p>b</p></td></tr><tr><td colspan="2"><p>c</p></td></tr></tbody></table>',
    [
      node("table", { layout: "center", localId: "t", width: 760 }, [
        node("tableRow", undefined, [
          node("tableHeader", { colwidth: [100] }, [p("h")]),
          node("tableCell", { rowspan: 2, colwidth: [200], background: "#f4f5f7" }, [p("a")]),
        ]),
        node("tableRow", undefined, [node("tableCell", { colwidth: [100] }, [p("b")])]),
        node("tableRow", undefined, [node("tableCell", { colspan: 2, colwidth: [100, 200] }, [p("c")])]),
      ]),
    ],
  ],
  [
    "code",
    macro(
      "code",
      parameter("language", "js") +
        "<ac:plain-text-body><![CDATA[if (a < b && c]]]]><![CDATA[>0) {}\n  x]]></ac:plain-text-body>",
    ),
    [node("codeBlock", { language: "js" }, [text("if (a < b && c]]>0) {}\n  x")])],
  ],
  [
    "panels",
    ["info", "tip", "note", "warning"].map((name) => macro(name, rich("<p>x</p>"))).join(""),
    ["info", "success", "warning", "error"].map((panelType) => node("panel", { panelType }, [p("x")])),
  ],
  [
    "the panel without a macro",
    '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>x</p></ac:adf-content></ac:adf-node></ac:adf-extension>',
    [node("panel", { panelType: "note" }, [p("x")])],
  ],
  [
    "a custom panel",
    macro("panel", parameter("panelIcon", ":tada:") + parameter("bgColor", "#FFF") + rich("<p>x</p>")),
    [node("panel", { panelType: "custom", panelIcon: ":tada:", panelColor: "#FFF" }, [p("x")])],
  ],
  [
    "an expand",
    macro("expand", parameter("title", "More") + rich("<p>x</p>")),
    [node("expand", { title: "More" }, [p("x")])],
  ],
  [
    "a rule and a quote",
    "<hr /><blockquote><p>q</p></blockquote>",
    [node("rule"), node("blockquote", undefined, [p("q")])],
  ],
  [
    "tasks",
    '<ac:task-list ac:local-id="l"><ac:task><ac:task-id>1</ac:task-id><ac:task-uuid>u1</ac:task-uuid><ac:task-status>complete</ac:task-status><ac:task-body>Do <strong>it</strong></ac:task-body></ac:task><ac:task-list><ac:task><ac:task-id>2</ac:task-id><ac:task-uuid>u2</ac:task-uuid><ac:task-status>incomplete</ac:task-status><ac:task-body>B</ac:task-body></ac:task></ac:task-list></ac:task-list>',
    [
      node("taskList", { localId: "l" }, [
        node("taskItem", { localId: "u1", state: "DONE" }, [text("Do "), text("it", { type: "strong" })]),
        node("taskList", { localId: "" }, [node("taskItem", { localId: "u2", state: "TODO" }, [text("B")])]),
      ]),
    ],
  ],
  [
    "an image by URL",
    '<ac:image ac:layout="wide" ac:width="300" ac:alt="Alt"><ri:url ri:value="https://x.y/a.png" /></ac:image>',
    [
      node("mediaSingle", { layout: "wide", width: 300, widthType: "pixel" }, [
        node("media", { type: "external", url: "https://x.y/a.png", alt: "Alt" }),
      ]),
    ],
  ],
  [
    "an attached image with a caption",
    '<ac:image ac:layout="center" ac:original-width="640" ac:original-height="480"><ri:attachment ri:filename="a.txt" /><ac:caption>Cap</ac:caption></ac:image>',
    [
      node("mediaSingle", { layout: "center" }, [
        node("media", { type: "file", id: "file-1", collection: "contentId-7", width: 640, height: 480 }),
        node("caption", undefined, [text("Cap")]),
      ]),
    ],
  ],
  [
    "an image that is missing",
    '<ac:image ac:layout="center"><ri:attachment ri:filename="gone.png" /></ac:image>',
    [
      node("mediaSingle", { layout: "center" }, [
        node("media", {
          type: "file",
          id: "UNKNOWN_MEDIA_ID",
          collection: "contentId-1",
          __fileName: "gone.png",
        }),
      ]),
    ],
  ],
  [
    "a layout",
    '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell><p>b</p></ac:layout-cell></ac:layout-section><ac:layout-section ac:type="single"><ac:layout-cell><p>c</p></ac:layout-cell></ac:layout-section></ac:layout>',
    [
      node("layoutSection", undefined, [
        node("layoutColumn", { width: 50 }, [p("a")]),
        node("layoutColumn", { width: 50 }, [p("b")]),
      ]),
      node("layoutSection", undefined, [node("layoutColumn", { width: 100 }, [p("c")])]),
    ],
  ],
  [
    "a macro without a body",
    `<ac:structured-macro ac:name="toc" ac:schema-version="1" ac:macro-id="m-1">${parameter("maxLevel", "3")}</ac:structured-macro>`,
    [
      node("extension", {
        layout: "default",
        extensionType: "com.atlassian.confluence.macro.core",
        extensionKey: "toc",
        parameters: {
          macroParams: { maxLevel: { value: "3" } },
          macroMetadata: { macroId: { value: "m-1" }, schemaVersion: { value: "1" }, title: "toc" },
        },
      }),
    ],
  ],
  [
    "a macro with a body",
    macro("excerpt", rich("<p>x</p>")),
    [
      node(
        "bodiedExtension",
        {
          layout: "default",
          extensionType: "com.atlassian.confluence.macro.core",
          extensionKey: "excerpt",
          parameters: { macroParams: {}, macroMetadata: { schemaVersion: { value: "1" }, title: "excerpt" } },
        },
        [p("x")],
      ),
    ],
  ],
  [
    "a macro within a line",
    `<p>a ${macro("anchor", parameter("", "top"))}</p>`,
    [
      p(
        "a ",
        node("inlineExtension", {
          extensionType: "com.atlassian.confluence.macro.core",
          extensionKey: "anchor",
          parameters: {
            macroParams: { "": { value: "top" } },
            macroMetadata: { schemaVersion: { value: "1" }, title: "anchor" },
          },
        }),
      ),
    ],
  ],
];

describe("storage format and ADF", () => {
  it.each(PAIRS)("say the same: %s", (_what, storage, content) => {
    expect(toAdf(storage)).toEqual({ type: "doc", content, version: 1 });
    expect(toStorage(...content)).toBe(storage);
  });

  it.each([
    ["a macro with a plain body", macro("html", "<ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body>")],
    [
      "a macro whose parameter is a page",
      macro("include", parameter("", '<ac:link><ri:page ri:content-title="Guide" /></ac:link>')),
    ],
    ["a panel with a title", macro("info", parameter("title", "Note") + rich("<p>x</p>"))],
  ])("%s comes back", (_what, storage) => {
    const content = toAdf(storage).content ?? [];
    expect(toStorage(...content)).toBe(storage);
    expect(content[0]?.type).toMatch(/xtension$/);
  });

  it.each([
    node("decisionList", { localId: "d" }, [
      node("decisionItem", { localId: "i", state: "DECIDED" }, [text("We do")]),
    ]),
    node("extension", {
      extensionType: "com.atlassian.ecosystem",
      extensionKey: "app",
      parameters: { a: [1] },
    }),
    node("unheardOf", { some: 1, camelCase: true, text: "1" }, [p("x")]),
    node("mediaSingle", { layout: "center" }, [
      node("media", { type: "file", id: "other", collection: "c" }),
    ]),
  ])("a node that only ADF has comes back: %j", (content) => {
    const storage = toStorage(content);
    expect(storage).toMatch(/^<ac:adf-extension>/);
    expect(toAdf(storage).content).toEqual([content]);
  });

  it("a text is read as a browser shows it", () => {
    expect(toAdf("Just a <b>text</b>").content).toEqual([p("Just a ", text("text", { type: "strong" }))]);
    expect(toAdf("\n<ul>\n <li>a\n   b</li>\n</ul>\n").content).toEqual([
      node("bulletList", undefined, [node("listItem", undefined, [p("a b")])]),
    ]);
    expect(toAdf("<div><p>a</p>b</div>").content).toEqual([p("a"), p("b")]);
  });

  it("images and blocks in a paragraph divide it", () => {
    const [before, image, after] =
      toAdf('<p>a<ac:image><ri:url ri:value="u" /></ac:image>b</p>').content ?? [];
    expect([before, image?.type, after]).toEqual([p("a"), "mediaSingle", p("b")]);
  });

  it("beside `code`, other marks are lost, as sites lose them", () => {
    expect(toAdf("<p><code><strong>a</strong></code></p>").content).toEqual([p(text("a", { type: "code" }))]);
  });

  it("any document of text, marks, lists, tables and panels comes back", () => {
    const marks = fc.subarray(["em", "strong", "strike", "underline"].map((type) => ({ type })));
    const run = fc
      .tuple(fc.stringMatching(/^[\w &<>"'\]]+$/), marks)
      .map(([value, own]) => text(value, ...own));
    const line = fc
      .array(run, { minLength: 1, maxLength: 3 })
      .map(joinSame)
      .map((content) => node("paragraph", undefined, content));
    const { block } = fc.letrec<{ block: AdfNode; blocks: AdfNode[] }>((tie) => ({
      block: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        line,
        tie("blocks").map((content) => node("blockquote", undefined, content)),
        tie("blocks").map((content) => node("panel", { panelType: "success" }, content)),
        tie("blocks").map((content) => node("expand", { title: "T" }, content)),
        tie("blocks").map((content) => node("bulletList", undefined, [node("listItem", undefined, content)])),
        tie("blocks").map((content) =>
          node("table", { layout: "default" }, [
            node("tableRow", undefined, [node("tableCell", undefined, content)]),
          ]),
        ),
      ),
      blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
    }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (content) => {
        expect(toAdf(toStorage(...content)).content).toEqual(content);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["blockquote", "unheardOf", "bulletList", "taskList"])(
    "of 290 levels are converted: %s",
    (type) => {
      const value = `{"type":"doc","content":[${`{"type":"${type}","content":[`.repeat(290)}${"]}".repeat(290)}]}`;
      expect(convertBody({ representation: "atlas_doc_format", value }, "storage", bodySite)).toBeDefined();
    },
  );

  it.each([
    ["blocks", `${"<blockquote>".repeat(290)}<p>a</p>${"</blockquote>".repeat(290)}`],
    ["lists", `${"<ul><li>".repeat(145)}a${"</li></ul>".repeat(145)}`],
    [
      "macros",
      `${macro("expand", "").replace("</ac:structured-macro>", "")}<ac:rich-text-body>`.repeat(290) +
        "</ac:rich-text-body></ac:structured-macro>".repeat(290),
    ],
    ["marks", `${"<strong>".repeat(290)}a${"</strong>".repeat(290)}`],
    ["many paragraphs", "<p>a <b>b</b></p>".repeat(20_000)],
    ["many runs", "<b>a</b>".repeat(20_000)],
    ["text", `<p>${"word ".repeat(200_000)}</p>`],
  ])("are converted quickly and without recursion that is too deep: %s", (_what, storage) => {
    const start = performance.now();
    const content = toAdf(storage).content ?? [];
    expect(content.length).toBeGreaterThan(0);
    expect(toStorage(...content).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

/** Joins neighboring texts of the same marks, which storage format does not tell apart. */
function joinSame(content: readonly AdfNode[]): AdfNode[] {
  const joined: AdfNode[] = [];
  for (const each of content) {
    const last = joined.at(-1);
    if (!last || JSON.stringify(last.marks) !== JSON.stringify(each.marks)) joined.push(each);
    else joined[joined.length - 1] = { ...last, text: `${last.text}${each.text}` };
  }
  return joined;
}

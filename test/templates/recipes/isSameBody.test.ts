import { adfBody, isSameBody, storageBody } from "confluence-fetch/recipes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const MARKER = '<ac:inline-comment-marker ac:ref="0f3b">';

describe("isSameBody", () => {
  it.each([
    ["<p>A B</p>", `<p>A ${MARKER}B</ac:inline-comment-marker></p>`],
    ["<p>A <strong>B</strong></p>", `<p>A <strong>${MARKER}B</ac:inline-comment-marker></strong></p>`],
    [
      '<ac:structured-macro ac:name="toc" />',
      '<ac:structured-macro ac:name="toc" ac:schema-version="1" ac:macro-id="5" />',
    ],
    ["<p>A</p>", '<p local-id="0f3b">A</p>'],
    ['<ri:page ri:content-title="A"/>', '<ri:page ri:content-title="A" ri:version-at-save="3" />'],
    ["<p>A<br>B</br></p>".replace("<br>B</br>", "<br/>B"), "<p>A<br />B</p>"],
    ["<p>A<br></br>B</p>", "<p>A<br />B</p>"],
    ["<p></p>", "<p />"],
    ["<p>Über – “uns”</p>", "<p>&Uuml;ber &ndash; &ldquo;uns&rdquo;</p>"],
    ["<p>A\u00a0B</p>", "<p>A&nbsp;B</p>"],
    ['<p>&#39;A&#x27; "B" &amp; &lt;</p>', "<p>'A' &quot;B&quot; &#38; &#60;</p>"],
    [`<a href='x?a=1&amp;b="2"'>A</a>`, '<a href="x?a=1&#38;b=&quot;2&quot;">A</a>'],
    ['<a href="x" class="y">A</a>', '<a class="y" href="x">A</a>'],
  ])("takes %s for the same as %s, in both directions", (wanted, stored) => {
    expect(isSameBody(storageBody(wanted), stored)).toBe(true);
  });

  it.each([
    ["<p>A B</p>", "<p>AB</p>"],
    ["<p>&lt;b&gt;</p>", "<p><b></b></p>"],
    ["<p>&amp;lt;</p>", "<p>&lt;</p>"],
    ['<a title="a" href="b">A</a>', '<a title="a&quot; href=&quot;b">A</a>'],
    ["<![CDATA[<br/>]]>", "<![CDATA[<br />]]>"],
    ["<![CDATA[&nbsp;]]>", "<![CDATA[\u00a0]]>"],
    [
      '<ac:structured-macro ac:name="a" ac:schema-version="2" />',
      '<ac:structured-macro ac:name="a" ac:schema-version="1" />',
    ],
    ['<p class="a">A</p>', "<p>A</p>"],
    ["<p>A</p>", "<p>a</p>"],
  ])("takes %s for another content than %s", (wanted, stored) => {
    expect([isSameBody(storageBody(wanted), stored), isSameBody(storageBody(stored), wanted)]).toEqual([
      false,
      false,
    ]);
  });

  it("ignores the marks of inline comments in ADF, and where they divide a text", () => {
    const text = (value: string, ...marks: object[]) => ({
      type: "text",
      text: value,
      ...(marks.length > 0 && { marks }),
    });
    const annotation = { type: "annotation", attrs: { id: "0f3b", annotationType: "inlineComment" } };
    const strong = { type: "strong" };
    const document = (...content: object[]) =>
      adfBody({ type: "doc", version: 1, content: [{ type: "paragraph", content: content as never }] });
    const same = [
      [[text("A B")], [text("A "), text("B", annotation)]],
      [[text("A", strong)], [text("A", strong, annotation)]],
      [
        [text("A ", strong), text("B")],
        [text("A", strong), text(" ", annotation, strong), text("B", annotation)],
      ],
    ] as const;
    for (const [wanted, stored] of same) {
      const { value } = document(...stored);
      expect(isSameBody(document(...wanted), value)).toBe(true);
      expect(isSameBody(document(...wanted), JSON.parse(value))).toBe(true);
    }
    expect(isSameBody(document(text("A"), text("B", strong)), document(text("AB")).value)).toBe(false);
    expect(isSameBody(document(text("A")), document(text("B")).value)).toBe(false);
  });

  it("is true of every content and itself, and fast", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("<", ">", "p", "/", " ", "&amp;", "&", '"', "=", "<![CDATA[", "]]>"),
        }),
        (value) => {
          expect(isSameBody(storageBody(value), value)).toBe(true);
        },
      ),
    );
    const start = performance.now();
    for (const part of ["<", "<p ", "<p a=", "&a", "<![CDATA[", "<ac:inline-comment-marker ", "a ", "<a></"])
      isSameBody(storageBody(part.repeat(20_000)), "");
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("is false for wiki markup, and for what is no content", () => {
    expect(isSameBody({ representation: "wiki", value: "A" }, "A")).toBe(false);
    for (const stored of [undefined, null, 5, {}])
      expect(isSameBody(storageBody("<p/>"), stored)).toBe(false);
  });
});

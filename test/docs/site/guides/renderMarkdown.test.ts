import { expect, it } from "vitest";
import { renderMarkdown } from "./renderMarkdown.js";

const render = (markdown: string) => renderMarkdown(markdown, (href) => href.replace(".md", ".html"));

it("HTML in a text is shown as text, and a comment of its own line is left out", () => {
  expect(render("<!-- run: a -->\n<b onclick=x>hi</b>").html.text).toBe(
    "<p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p>\n",
  );
});

it("a link that would run a script is no link", () => {
  expect(render("[x](javascript:alert(1))").html.text).toBe("<p>[x](javascript:alert(1))</p>\n");
});

it("what is folded elsewhere is shown", () => {
  expect(render("<details><summary>More</summary>\n\nHidden.\n\n</details>\n").html.text).toBe(
    "<p>Hidden.</p>\n",
  );
});

it("a header of a table without text is no header", () => {
  expect(render("| | b |\n|---|---|\n| 1 | 2 |\n").html.text).toContain("<tr>\n<td></td>\n<th>b</th>\n</tr>");
});

it("names of operations are links, unless they are within one", () => {
  const options = { programs: new Set<string>(), operations: new Set(["v2.getPages"]) };
  const link = (markdown: string) => renderMarkdown(markdown, (href) => href, options).html.text;
  expect(link("`confluence.v2.getPages` [`v2.getPages`](a.md) `v2.getNothing`")).toBe(
    '<p><a href="../operations/v2.getPages.html"><code class="short">confluence.v2.getPages</code></a> ' +
      '<a href="a.md"><code class="short">v2.getPages</code></a> <code class="short">v2.getNothing</code></p>\n',
  );
});

it("code is escaped within its colours", () => {
  expect(render("```ts\nconst a = '<b>';\n```").html.text).toBe(
    '<pre tabindex="0"><code><span class="keyword">const</span> a = <span class="string">&#39;&lt;b&gt;&#39;</span>;\n</code></pre>\n',
  );
});

it("headings have addresses, and the text below them", () => {
  const { html, sections } = render(
    "# The `one`\n\nSee [two](two.md).\n\n- a list\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
  );
  expect(html.text).toContain('<h1 id="the-one">The <code class="short">one</code></h1>');
  expect(html.text).toContain('<a href="two.html">two</a>');
  expect(sections).toEqual([
    { id: "the-one", title: "The one", level: 1, text: "See two.\na list\na · b\n1 · 2", prose: "See two." },
  ]);
});

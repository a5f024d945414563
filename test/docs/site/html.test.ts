import { expect, it } from "vitest";
import { Html, html } from "./html.js";

it("texts in the holes of a template are escaped, in content and in attributes", () => {
  const text = `"><script>alert('1')</script> & more`;
  expect(html`<p title="${text}">${[text, 1]}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; more">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; more1</p>',
  );
});

it("HTML is taken as it is, and nothing is nothing", () => {
  expect(html`<ul>${[new Html("<li>a</li>"), false, undefined]}</ul>`.text).toBe("<ul><li>a</li></ul>");
});

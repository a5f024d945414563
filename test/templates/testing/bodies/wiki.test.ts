import { describe, expect, it } from "vitest";
import { convertBody } from "../../../../generated/src/testing/bodies/convertBody.js";
import { bodySite } from "./bodySite.js";

const toStorage = (value: string) =>
  convertBody({ representation: "wiki", value }, "storage", bodySite) ?? "";
const macro = (name: string, inner = "") =>
  `<ac:structured-macro ac:name="${name}" ac:schema-version="1">${inner}</ac:structured-macro>`;
const parameter = (name: string, value: string) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;
const rich = (inner: string) => `<ac:rich-text-body>${inner}</ac:rich-text-body>`;
const plain = (inner: string) => `<ac:plain-text-body><![CDATA[${inner}]]></ac:plain-text-body>`;

describe("wiki markup as storage format", () => {
  it.each([
    ["h1. A\nh6. *B*", "<h1>A</h1><h6><strong>B</strong></h6>"],
    ["a\nb\n\nc", "<p>a<br />b</p><p>c</p>"],
    [
      "*a* _b_ -c- +d+ ^e^ ~f~ {{g}} ??h??",
      "<p><strong>a</strong> <em>b</em> <del>c</del> <u>d</u> <sup>e</sup> <sub>f</sub> <code>g</code> <cite>h</cite></p>",
    ],
    ["*_a_*", "<p><strong><em>a</em></strong></p>"],
    ["snake_case_name 2*3*4 a-b-c * a *", "<p>snake_case_name 2*3*4 a-b-c * a *</p>"],
    ["\\*a\\* x\\\\y", "<p>*a* x<br />y</p>"],
    ["a -- b --- c", "<p>a – b — c</p>"],
    ["a & b < c", "<p>a &amp; b &lt; c</p>"],
    [
      "* a\n** b\n*# c\n* d\n# e",
      "<ul><li><p>a</p><ul><li><p>b</p></li></ul><ol><li><p>c</p></li></ol></li><li><p>d</p></li></ul><ol><li><p>e</p></li></ol>",
    ],
    [
      "||a||b||\n|c|*d*|",
      "<table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td><p>c</p></td><td><p><strong>d</strong></p></td></tr></tbody></table>",
    ],
    [
      "|[x|https://e.com]|",
      '<table><tbody><tr><td><p><a href="https://e.com">x</a></p></td></tr></tbody></table>',
    ],
    ["----", "<hr />"],
    ["bq. a", "<blockquote><p>a</p></blockquote>"],
    ["{quote}\na\n{quote}", "<blockquote><p>a</p></blockquote>"],
    ["[https://x.y/]", '<p><a href="https://x.y/">https://x.y/</a></p>'],
    ["see https://x.y/a_b_c", '<p>see <a href="https://x.y/a_b_c">https://x.y/a_b_c</a></p>'],
    [
      "[*a*|Guide#top]",
      '<p><ac:link ac:anchor="top"><ri:page ri:content-title="Guide" /><ac:link-body><strong>a</strong></ac:link-body></ac:link></p>',
    ],
    ["[DOC:Guide]", '<p><ac:link><ri:page ri:content-title="Guide" ri:space-key="DOC" /></ac:link></p>'],
    ["[#top]", '<p><ac:link ac:anchor="top" /></p>'],
    ["[~accountid:557058:mia]", '<p><ac:link><ri:user ri:account-id="557058:mia" /></ac:link></p>'],
    [
      "[a|^a.txt]",
      '<p><ac:link><ri:attachment ri:filename="a.txt" /><ac:link-body>a</ac:link-body></ac:link></p>',
    ],
    ["!a.png|width=30!", '<p><ac:image ac:width="30"><ri:attachment ri:filename="a.png" /></ac:image></p>'],
    ["!https://x.y/a.png!", '<p><ac:image><ri:url ri:value="https://x.y/a.png" /></ac:image></p>'],
    ["wow! hey!", "<p>wow! hey!</p>"],
    ["{code:js}\na < *b*\n{code}", macro("code", parameter("language", "js") + plain("a < *b*"))],
    [
      "{code:title=T|language=java}x{code}",
      macro("code", parameter("title", "T") + parameter("language", "java") + plain("x")),
    ],
    ["{noformat}*a*{noformat}", macro("noformat", plain("*a*"))],
    [
      "{panel:title=T}\n* a\n{panel}",
      macro("panel", parameter("title", "T") + rich("<ul><li><p>a</p></li></ul>")),
    ],
    ["{info}a{info}b", `${macro("info", rich("<p>a</p>"))}<p>b</p>`],
    ["{warning:title=W}a{warning}", macro("warning", parameter("title", "W") + rich("<p>a</p>"))],
    ["{toc:maxLevel=2}", macro("toc", parameter("maxLevel", "2"))],
    [
      "a {status:title=A|colour=Green}",
      `<p>a ${macro("status", parameter("title", "A") + parameter("colour", "Green"))}</p>`,
    ],
    ["{color:red}a{color}", '<p><span style="color: red;">a</span></p>'],
    ["{foo", "<p>{foo</p>"],
    ["", ""],
  ])("%j", (wiki, storage) => {
    expect(toStorage(wiki)).toBe(storage);
    // It is well-formed.
    expect(
      convertBody({ representation: "storage", value: storage }, "atlas_doc_format", bodySite),
    ).toBeDefined();
  });

  it.each([
    "*a ",
    "_a",
    "[a",
    "!a",
    "{a",
    "{code}",
    "{color:red}a",
    "{{a",
    "??a",
    "|a",
    "* a\n",
    "*",
    "\\",
    "{panel}{info}",
    "*_+",
  ])("many times %j takes a time that grows with the text", (wiki) => {
    const start = performance.now();
    expect(toStorage(wiki.repeat(20_000 / wiki.length))).toMatch(/^</);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

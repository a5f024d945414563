import { describe, expect, it } from "vitest";
import { MalformedBody } from "../../../../generated/src/testing/bodies/MalformedBody.js";
import { parseStorage } from "../../../../generated/src/testing/bodies/parseStorage.js";

/** What is wrong with a body. */
function flawOf(text: string): string {
  try {
    parseStorage(text);
  } catch (error) {
    if (error instanceof MalformedBody) return error.message;
    throw error;
  }
  return "nothing";
}

describe("storage format", () => {
  it("has the entities of XHTML, CDATA sections, and prefixes that nobody declares", () => {
    expect(
      parseStorage("a&nbsp;&Omega;&#65;&amp;<ac:link ri:x='1 &gt; 0'><![CDATA[<b>&]]></ac:link>"),
    ).toEqual(["a\u00a0ΩA&", { name: "ac:link", attributes: { "ri:x": "1 > 0" }, children: ["<b>&"] }]);
  });

  it("may be a plain text, which has no markup", () => {
    expect(parseStorage("Just a text")).toEqual(["Just a text"]);
  });

  it.each([
    ["<p>a", "Unexpected close tag </xml>; expected </p>.", "1,5"],
    ["<p>\n\nA<br></p>", "Unexpected close tag </p>; expected </br>.", "3,6"],
    ["</p>", "Unexpected close tag </p>; expected </xml>.", "1,1"],
    ["a < b", "Unexpected character ' ' (code 32) in content after '<'", "1,3"],
    ["<a href='?a=1&b=2'/>", "Expected a semi-colon after the reference for entity 'b'", "1,1"],
    ["&foo;", 'Undeclared general entity "foo"', "1,6"],
    ["<p a=b/>", "Unexpected character in a tag: missing attribute value quotes", "1,1"],
    ["<p a='1' a='2'/>", "Unexpected character in a tag: attribute <a> already defined", "1,1"],
    ["<p a='<'/>", "Unexpected character '<' (code 60) in attribute value", "1,1"],
    ["\u0001", "Illegal character (code 1)", "1,2"],
    ["<!DOCTYPE x>", "Unexpected declaration in the content", "1,1"],
  ])("that is not well-formed is refused with the place: %j", (text, message, place) => {
    expect(flawOf(text)).toBe(`Error parsing xhtml: ${message}\n at [row,col {unknown-source}]: [${place}]`);
  });

  it.each([
    "</xml><xml>",
    "]]>",
    "<![CDATA[",
    "<!-- a -- b -->",
    "&",
    "<1/>",
    "\ud800",
    "<p",
    "&#0;",
    "<p/ >",
  ])("%j is not well-formed either", (text) => {
    expect(flawOf(text)).toMatch(/^Error parsing xhtml: /);
  });

  it.each([
    ["1,000 levels", "<b>".repeat(1000) + "</b>".repeat(1000), "nothing"],
    [
      "10,000 levels",
      "<b>".repeat(10_000) + "</b>".repeat(10_000),
      "Maximum Element Depth limit (1000) Exceeded",
    ],
    ["1 MB of text", "a".repeat(1 << 20), "nothing"],
    ["200,000 references", "&amp;".repeat(200_000), "nothing"],
    ["200,000 ampersands", "&".repeat(200_000), "Unexpected character after '&'"],
    ["200,000 carriage returns", "\r".repeat(200_000), "nothing"],
    [
      "20,000 attributes",
      `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}='1'`).join(" ")}/>`,
      "nothing",
    ],
    ["100,000 unclosed comments", "<!--".repeat(100_000), "unclosed comment"],
  ])("of %s is read or refused at once", (_what, text, flaw) => {
    const start = performance.now();
    expect(flawOf(text)).toContain(flaw);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

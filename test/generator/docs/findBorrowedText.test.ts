import { expect, test } from "vitest";
import { findBorrowedText } from "../../../generator/docs/findBorrowedText.js";

/** Compares one text of ours with a document that holds one of theirs. */
function compare(ours: string, theirs: string) {
  const operations = new Map([["getPages", ours]]);
  const docs = { file: "docs/acme.yaml", document: "acme.json", operations, parameters: new Map() };
  return findBorrowedText([docs], { paths: { "/pages": { get: { tags: [theirs] } } } }, "upstream.json");
}

test("eight words in a row are borrowed, seven are not", () => {
  const ours = "Lists one two three four five six seven, then more.";
  expect(compare(ours, "zero one two three four five six seven eight")).toStrictEqual([]);
  expect(compare(ours, "one two three four five six seven then")).toStrictEqual([
    {
      where: "docs/acme.yaml operations.getPages",
      what: 'upstream.json contains the same words: "one two three four five six seven then"',
      hint: "reword the description",
    },
  ]);
});

test.each([
  ["case and punctuation", "One, two. THREE (four) five; six: seven — eight!"],
  ["the end of a line", "one two\nthree\r\n\tfour five six seven eight"],
  ["marks of Markdown", "**one** _two_ `three` [four](https://acme.test/page) five six seven eight"],
  ["tags of HTML", "one <b>two</b> three<br/>four five six seven eight"],
  ["a dash between words", "one-two three/four five six seven eight"],
])("%s make no difference", (_, theirs) => {
  expect(compare("one two three four five six seven eight", theirs)).toHaveLength(1);
  expect(compare(theirs, "one two three four five six seven eight")).toHaveLength(1);
});

test("the words of names and code count, and an apostrophe parts no word", () => {
  const ours = "the page's `body-format` as getPages and `GET /pages` give";
  expect(compare(ours, "The pages body format as getPages and GET pages give it.")).toMatchObject([
    { what: 'upstream.json contains the same words: "the pages body format as getpages and get"' },
  ]);
  expect(compare("the page's body as getPages gives it", "the page s body as getPages gives it")).toEqual([]);
});

test("a comparison of numbers is no tag", () => {
  expect(
    compare("if one < two and three > four then five six", "if one two and three four then five"),
  ).toEqual([expect.objectContaining({ hint: "reword the description" })]);
});

test("every copied description is reported, in any file", () => {
  const text = "one two three four five six seven eight nine ten";
  const own = "Says it in other words that nobody else has found before.";
  const first = {
    file: "docs/first.yaml",
    document: "first.json",
    operations: new Map([
      ["getA", text],
      ["getB", own],
    ]),
    parameters: new Map([["limit", own]]),
  };
  const second = {
    file: "docs/second.yaml",
    document: "second.json",
    operations: new Map([["getC", own]]),
    parameters: new Map([["getC.sort", `In short: ${text}`]]),
    fields: new Map([["Page.title", text]]),
  };
  const places = findBorrowedText([first, second], [{ description: text }], "a.json").map((p) => p.where);
  expect(places).toStrictEqual([
    "docs/first.yaml operations.getA",
    "docs/second.yaml parameters.getC.sort",
    "docs/second.yaml fields.Page.title",
  ]);
});

import { expect, it } from "vitest";
import { tokenize } from "./tokenize.js";

it("comments, strings, keywords and numbers are told apart from names that contain them", () => {
  const code = 'const format = "for"; // new\nx.new(10, `if`)';
  const tokens = tokenize(code);
  expect(tokens.map(({ text }) => text).join("")).toBe(code);
  expect(tokens.filter(({ kind }) => kind).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "keyword const",
    'string "for"',
    "comment // new",
    "number 10",
    "string `if`",
  ]);
});

it("what is not finished yet ends with the program", () => {
  expect(tokenize("`a\nb")).toEqual([{ kind: "string", text: "`a\nb" }]);
  expect(tokenize("/* a")).toEqual([{ kind: "comment", text: "/* a" }]);
});

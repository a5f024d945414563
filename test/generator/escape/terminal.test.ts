import { expect, test } from "vitest";
import { plainJson, plainText, terminalLine } from "../../../generator/escape/terminal.js";

const text = "a\u001b[2J\n b\u202e\u{e0001}";

test("a line for a terminal escapes what a terminal would execute", () => {
  expect(terminalLine(text)).toBe("a\\u001b[2J\\n b\\u202e\\udb40\\udc01");
});

test("plain text leaves out what a terminal would execute", () => {
  expect(plainText(text)).toBe("a[2J b");
});

test("JSON keeps its line breaks and its meaning", () => {
  const json = JSON.stringify({ text }, null, 2);
  expect(plainJson(json)).toBe('{\n  "text": "a\\u001b[2J\\n b\\u202e\\udb40\\udc01"\n}');
  expect(JSON.parse(plainJson(json))).toStrictEqual({ text });
});

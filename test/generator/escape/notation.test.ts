import { expect, test } from "vitest";
import { documentKey, quotedString, tableWord } from "../../../generator/escape/notation.js";

test.each([
  ["expand", "expand"],
  ["a b:c,d", "a%20b%3Ac%2Cd"],
  ["50%\n", "50%25%0A"],
])("the name %j is the word %s of a table", (name, word) => {
  expect(tableWord(name)).toBe(word);
  expect(decodeURIComponent(word)).toBe(name);
});

test.each([
  ["current", "'current'"],
  ["it's", "'it\\u0027s'"],
  ['a"\\\n', "'a\\\"\\\\\\n'"],
])("the string %j is written %s in the documents of the fake", (text, quoted) => {
  expect(quotedString(text)).toBe(quoted);
  expect(JSON.parse(`"${quoted.slice(1, -1)}"`)).toBe(text);
});

test.each([
  ["body-format", "body-format"],
  ["a b", "'a b'"],
  ["", "''"],
])("the property %j is written %s in the documents of the fake", (name, key) => {
  expect(documentKey(name)).toBe(key);
});

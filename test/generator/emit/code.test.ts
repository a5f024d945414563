import ts from "typescript";
import { expect, test } from "vitest";
import {
  block,
  code,
  doc,
  importType,
  indented,
  key,
  lineComment,
  list,
  literal,
  mentions,
  name,
  print,
  syntax,
  template,
} from "../../../generator/emit/code.js";

test("a hole of a template takes no string, so that nothing becomes code unescaped", () => {
  const text: string = "alert(1)";
  // The compiler refuses these lines; where it does not, it complains about the comments above them.
  const refused = [
    // @ts-expect-error: a string is not code
    () => code`${text}`,
    // @ts-expect-error: nor is a list of strings
    () => code`${[text]}`,
    // @ts-expect-error: nor a number, which is written with `literal`
    () => code`${1}`,
    // @ts-expect-error: nor what a string is joined with
    () => list([text], ", "),
    // @ts-expect-error: a separator is one of a few, not any string
    () => list([], text),
    // @ts-expect-error: the lines of a block are code
    () => block([text]),
    // @ts-expect-error: only the functions of code.ts create code
    () => code`${{ parts: [text] }}`,
    // @ts-expect-error: a tag is no function of strings
    () => code([text]),
  ];
  expect(refused).toHaveLength(8);
});

test.each([
  ["an identifier", name("getPage"), "getPage"],
  ["a key", key("body-format"), '"body-format"'],
  ["a string", literal('a"\n'), '"a\\"\\n"'],
  ["a number", literal(250), "250"],
  ["a boolean", literal(true), "true"],
  ["a list of values", literal(["a", ["b"]]), '["a", ["b"]]'],
  ["a string of several lines", template("a`\nb"), "`a\\`\nb`"],
  ["a comment", lineComment("a\nb"), "// a b"],
  ["a documentation comment", doc("a */ b"), "/** a *\\/ b */"],
  ["a documentation comment of several lines", doc("a", "", "b"), "/**\n * a\n *\n * b\n */"],
  ["a comment that is no directive", doc("@ts-ignore"), "/** \\@ts-ignore */"],
  ["an imported name", importType("Page", "v2/schema.js", "Other"), "Other"],
  ["a list", list([name("a"), name("b")], " | "), "a | b"],
  [
    "a list of nodes",
    syntax(
      [ts.factory.createThis(), ts.factory.createNull()],
      ({ kind }) => `${ts.tokenToString(kind)}\u2028`,
    ),
    "this\\u2028\nnull\\u2028",
  ],
])("%s is written", (_, piece, printed) => {
  expect(print(piece)).toBe(printed);
});

test.each(["", "a-b", "1a", "a b", "a\n", "ä"])(
  "the name %j is refused, because it is no identifier",
  (text) => {
    expect(() => name(text)).toThrow(`${JSON.stringify(text)} is not an identifier`);
    expect(() => importType(text, "a.js")).toThrow("is not an identifier");
  },
);

test("what is between braces is indented, but for the lines of a template literal", () => {
  const inner = code`${doc("a", "b")}\n${name("b")}: ${block([code`c: ${template("d\ne")},`])},`;
  expect(print(code`const a = ${block([inner, code`f,`])};`).split("\n")).toStrictEqual([
    "const a = {",
    "    /**",
    "     * a",
    "     * b",
    "     */",
    "    b: {",
    "        c: `d",
    "e`,",
    "    },",
    "    f,",
    "};",
  ]);
  expect(print(code`[${indented([literal(1)])}]`)).toBe("[\n    1\n]");
  expect(print(block([]))).toBe("{\n}");
});

test("a text is found in code of any depth", () => {
  const piece = code`a ${block([code`b: ${importType("C", "c.js")}`])}`;
  expect(["a ", "b: ", "C", "d"].map((text) => mentions(piece, text))).toStrictEqual([
    true,
    true,
    true,
    false,
  ]);
});

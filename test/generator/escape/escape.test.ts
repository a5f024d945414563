import ts from "typescript";
import { expect, test } from "vitest";
import {
  commentText,
  inertComments,
  markdownCode,
  markdownComment,
  markdownText,
  markdownUrl,
  propertyName,
  stringLiteral,
  templateLiteral,
  typeName,
} from "../../../generator/escape/escape.js";

test.each([
  ["", '""'],
  ["/wiki/api/v2/pages/{id}", '"/wiki/api/v2/pages/{id}"'],
  ['say "hi"', '"say \\"hi\\""'],
  ["it's `code`", '"it\'s `code`"'],
  ["back\\slash", '"back\\\\slash"'],
  ["line\nbreak\r\u2028\u2029", '"line\\nbreak\\r\\u2028\\u2029"'],
  ["\ud800", '"\\ud800"'],
  ["Grüße 🙂", '"Grüße 🙂"'],
])("the string %j is the literal %s", (text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
  expect(JSON.parse(literal)).toBe(text);
});

test.each([
  ["", "``"],
  ['say "hi"\nit\'s', '`say "hi"\nit\'s`'],
  ["`code` ${ $5 \\`", "`\\`code\\` \\${ $5 \\\\\\``"],
  ["\u2028\r\\n", "`\\u2028\\r\\\\n`"],
])("the lines %j are the literal %s", (text, literal) => {
  expect(templateLiteral(text)).toBe(literal);
  expect(new Function(`return ${literal}`)()).toBe(text);
});

test.each([
  ["getPages", "getPages"],
  ["$ref", "$ref"],
  ["_", "_"],
  ["class", "class"],
  ["constructor", "constructor"],
  ["body-format", '"body-format"'],
  ["1st", '"1st"'],
  ["", '""'],
  ["Größe", '"Größe"'],
  ["a\n", '"a\\n"'],
  ['"]: 1, ["', '"\\"]: 1, [\\""'],
  ["__proto__", '["__proto__"]'],
])("the name %j is the property %s", (name, property) => {
  expect(propertyName(name)).toBe(property);
});

test.each([
  ["plain", "plain"],
  ["*/ alert(1) /*", "*\\/ alert(1) /*"],
  ["**/*/", "**\\/*\\/"],
  ["one\ntwo\r\nthree", "one two three"],
  ["one \u2028\t two\u2029three", "one two three"],
  ["*\n/", "* /"],
])("the string %j is %j in a comment", (text, expected) => {
  expect(commentText(text)).toBe(expected);
});

test.each([
  ["plain", "plain"],
  ["one | two", "one \\| two"],
  ["one\r\n two", "one two"],
  ["<script>", "\\<script>"],
  ["[link](javascript:)", "\\[link\\](javascript:)"],
  ["back\\slash", "back\\\\slash"],
  ["`a | <b>` | c", "`a \\| <b>` \\| c"],
  ["` < b", "` \\< b"],
  ["`<b>``", "`\\<b>``"],
  ["``a` <b> `c``", "``a` <b> `c``"],
  ["`a`` <b> `c`", "`a`` <b> `c`"],
  ["\\`<b>`", "\\\\`<b>`"],
  ["a\u001b[31m\u202eb `\u202e`", "a\\u001b\\[31m\\u202eb `\\u202e`"],
])("the string %j is %j in Markdown", (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});

test.each([
  ["GET /pages", "`GET /pages`"],
  ["a|b", "`a\\|b`"],
  ["a\nb", "`a b`"],
  ["a`b", "`` a`b ``"],
  ["``", "``` `` ```"],
  ["", "` `"],
  ["a\u001b\u202e", "`a\\u001b\\u202e`"],
])("the string %j is the code %s in Markdown", (text, expected) => {
  expect(markdownCode(text)).toBe(expected);
});

test("a parenthesis does not end the target of a Markdown link", () => {
  expect(markdownUrl("https://acme.test/a(b)#c")).toBe("https://acme.test/a%28b%29#c");
  expect(markdownUrl('https://acme.test/a b<c>"\u001b\u202e')).toBe(
    "https://acme.test/a%20b%3Cc%3E%22%1B%E2%80%AE",
  );
});

test("a string cannot end a Markdown comment", () => {
  expect(markdownComment("a --> <script>\nb")).toBe("<!-- a --\\> <script> b -->");
  expect(markdownComment("a --!> <script>\u202e")).toBe("<!-- a --!\\> <script>\\u202e -->");
});

test.each([
  ["PageSingle", "PageSingle"],
  ["MultiEntityResult<Version>", "MultiEntityResult_Version_"],
  ["acme.page-body", "acme_page_body"],
  ["2FA", "_2FA"],
  ["", "_"],
  ["Größe", "Gr__e"],
  ["X {} alert(1); interface Y", "X____alert_1___interface_Y"],
  ["__proto__", "__proto__"],
])("the schema %j is the type %s", (name, type) => {
  expect(typeName(name)).toBe(type);
});

test.each(["Array", "Blob", "Omit", "Record", "WithRequired", "Promise"])(
  "the schema %s does not shadow the type that the generated code refers to",
  (name) => {
    expect(typeName(name)).toBe(`${name}_`);
  },
);

test.each(["paths", "operations", "components", "webhooks", "$defs"])(
  "the schema %s does not clash with its neighbour in schema.ts",
  (name) => {
    expect(typeName(name)).toBe(`${name}_`);
  },
);

test.each(["Call", "CallOptions", "Download", "NoArgs", "PagedCall"])(
  "the schema %s does not clash with its neighbour in methods.ts",
  (name) => {
    expect(typeName(name)).toBe(`${name}_`);
  },
);

test("every keyword of TypeScript becomes a name that a type can have and that other types can refer to", () => {
  const kinds = Array.from({ length: ts.SyntaxKind.LastKeyword + 1 }, (_, kind) => kind);
  const words = kinds.slice(ts.SyntaxKind.FirstKeyword).map((kind) => ts.tokenToString(kind) ?? "");
  const lines = words.map((word, index) => {
    const name = typeName(word);
    const uses = `{ a: ${name}; b?: readonly ${name}[] | undefined; c: (${name} | null)[]; d: ${name} & ${name} }`;
    return [
      `export interface ${name} { a?: string }`,
      `export type Alias${index} = ${uses};`,
      `export interface I${index} ${uses}`,
    ].join("\n");
  });
  expect(words).toContain("infer");
  expect(listErrors(`export {};\n${lines.join("\n")}`)).toStrictEqual([]);
});

/** Type-checks a module with only those global types that the type checker requires. */
function listErrors(text: string): string[] {
  const world = ["Array<T>", "Boolean", "CallableFunction", "Function", "IArguments", "NewableFunction"];
  const more = ["Number", "Object", "RegExp", "String", "ReadonlyArray<T>"];
  const files = new Map([
    ["module.ts", text],
    ["world.d.ts", [...world, ...more].map((name) => `interface ${name} {}`).join("\n")],
  ]);
  const options = { noLib: true, types: [], strict: true, noEmit: true };
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name, version) => {
    const content = files.get(name);
    return content === undefined ? undefined : ts.createSourceFile(name, content, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start = 0 }) => {
    const line = file?.text.slice(0, start).split("\n").length ?? 0;
    return `${file?.text.split("\n")[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

test("bidirectional and invisible characters cannot disguise code", () => {
  expect(stringLiteral("a\u202eb\u200b\u0000\u007f")).toBe('"a\\u202eb\\u200b\\u0000\\u007f"');
  expect(commentText("a\u2066b")).toBe("a\\u2066b");
});

test("a method called new is quoted, because it would be a construct signature", () => {
  expect(propertyName("new")).toBe('"new"');
});

test("a compiler directive at the start of a comment is escaped", () => {
  expect(inertComments('    /** @ts-expect-error */\n"/** @ts-ignore */"')).toBe(
    '    /** \\@ts-expect-error */\n"/** @ts-ignore */"',
  );
});

test("a schema cannot take the name of the interface that holds the methods", () => {
  expect(["MethodsV1", "Methods", "MethodsOf"].map(typeName)).toStrictEqual([
    "MethodsV1_",
    "Methods",
    "MethodsOf_",
  ]);
});

test("10 MB of spaces become one line in seconds", () => {
  const started = performance.now();
  expect(commentText(`${" ".repeat(1e7)}a`)).toHaveLength(1e7 + 1);
  expect(performance.now() - started).toBeLessThan(20_000);
});

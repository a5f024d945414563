import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import type { OutputFile } from "../../generator/output/OutputFile.js";
import { compileOutputs } from "./compileOutputs.js";
import { documentOf } from "./documentOf.js";
import { findStrayCode } from "./findStrayCode.js";
import { findStrayEffects } from "./findStrayEffects.js";
import { generateFrom, type Outcome } from "./generateFrom.js";
import { nastyTexts, takenNames } from "./nastyNames.js";

/** A document that says a text in every place where it may say any. */
function documentSaying(text: string): object {
  const schema = {
    type: "object",
    title: text,
    description: text,
    default: text,
    format: text,
    properties: { [text]: { type: "string", enum: [text], title: text, default: { [text]: [text] } } },
    required: [text],
    "x-args": text,
    [`x-${text}`]: text,
  };
  const name = text === "" ? "Empty" : text;
  const ref = {
    $ref: `#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
  };
  const content = { "application/json": { schema: ref }, [`text/${text}`]: { schema: { const: text } } };
  return documentOf(
    {
      summary: text,
      description: text,
      tags: [text],
      "x-args": text,
      "x-atlassian-oauth2-scopes": [{ state: text, scopes: [text] }],
      parameters: [{ name: text, in: "query", description: text, schema: { type: "string", default: text } }],
      responses: { 200: { description: text, content, headers: { [text]: { schema: { const: text } } } } },
    },
    {
      info: { title: text, version: text, description: text },
      tags: [{ name: text, description: text }],
      components: {
        schemas: { [name]: schema },
        responses: { [text]: {} },
        parameters: { [text]: { name: text, in: "query" } },
      },
      externalDocs: { url: text },
    },
  );
}

const texts = [...new Set<string>([...nastyTexts, ...takenNames])];
let outcomes: Outcome[];
let errors: string[][];

beforeAll(async () => {
  outcomes = await Promise.all(texts.map((text) => generateFrom(JSON.stringify(documentSaying(text)))));
  errors = compileOutputs(outcomes.map(({ files = [] }) => files));
});

/** The names of the properties that the types of a document have. */
function listProperties(files: readonly OutputFile[]): Set<string> {
  const content = files.find(({ path }) => path === "src/v1/schema.ts")?.content ?? "";
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) names.add((node.name as ts.Identifier | ts.StringLiteral).text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("schema.ts", content, ts.ScriptTarget.ESNext));
  return names;
}

test.each(texts.map((text, index) => ({ text, index })))(
  "$text is a name or a text like any other",
  async ({ text, index }) => {
    const { problems, files = [] } = outcomes[index] as Outcome;
    expect(problems).toBeUndefined();
    expect(errors[index]).toStrictEqual([]);
    expect(findStrayCode(files)).toStrictEqual([]);
    expect(await findStrayEffects(files, documentSaying(text) as never)).toStrictEqual([]);
    expect(listProperties(files)).toContain(text);
    expect(Object.hasOwn(Object.prototype, "hacked")).toBe(false);
  },
);

const ids = takenNames.filter(
  (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "then" && name !== "__proto__",
);

test("operations may have the names of the language, and those of every object", async () => {
  const responses = { 200: { content: { "application/json": { schema: { properties: { a: {} } } } } } };
  const paths = Object.fromEntries(
    ids.map((operationId) => [`/acme/api/${operationId}`, { get: { operationId, responses } }]),
  );
  const document = documentOf({}, { paths });
  const { problems, files = [] } = await generateFrom(JSON.stringify(document));
  expect(problems).toBeUndefined();
  expect(compileOutputs([files])).toStrictEqual([[]]);
  expect(await findStrayEffects(files, document as never)).toStrictEqual([]);
  const methods = files.find(({ path }) => path === "src/v1/methods.ts")?.content ?? "";
  expect(methods).not.toMatch(/^\s*new\(/m);
});

test("operations whose names differ by case only stay apart", async () => {
  const get = { operationId: "getPage", parameters: [{ name: "a", in: "query" }], responses: { 204: {} } };
  const document = documentOf(
    {},
    { paths: { "/acme/api/a": { get, put: { ...get, operationId: "GetPage" } } } },
  );
  const { files = [] } = await generateFrom(JSON.stringify(document));
  expect(compileOutputs([files])).toStrictEqual([[]]);
  const methods = files.find(({ path }) => path === "src/v1/methods.ts")?.content;
  expect(methods).toContain("    getPage(this: void, args?: GetPageArgs, ");
  expect(methods).toContain("    GetPage(this: void, args?: GetPageArgs2, ");
});

test.each([
  ["/../../admin"],
  ["/./pages"],
  ["/%2E%2e/admin"],
  ["/pages?all=true"],
  ["/pages#all"],
  ["/..\\admin"],
  ["/pages\nHost: evil.test"],
])("the path %j, which would be another one, is refused", async (path) => {
  const document = documentOf(
    {},
    { paths: { [`/acme/api${path}`]: { get: { operationId: "a", responses: { 204: {} } } } } },
  );
  const { problems } = await generateFrom(JSON.stringify(document));
  expect(problems?.map(({ what }) => what)).toStrictEqual([
    `the path /acme/api${path} changes when it is part of a URL`,
  ]);
});

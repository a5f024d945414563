import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { close, listen } from "../support/listen.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { documentOf, documentOfSchemas } from "./documentOf.js";
import { generateFrom } from "./generateFrom.js";

/** Gives what is said of a file, by its content; undefined where it is taken. */
async function read(content: string | Uint8Array): Promise<string[] | undefined> {
  const { problems } = await generateFrom(content);
  return problems?.map(({ where, what }) => `${where}: ${what}`);
}

const sound = JSON.stringify(documentOf());
const yaml = (rest: string) => `openapi: 3.0.3\ninfo: { version: "1" }\n${rest}`;
const pages = "paths: { /acme/api/pages: { get: { operationId: getPages, responses: { 204: {} } } } }\n";

test.each<[string, string | Uint8Array]>([
  ["UTF-8 with a byte order mark", `\ufeff${sound}`],
  ["YAML", yaml(pages)],
  ["YAML with a byte order mark", `\ufeff${yaml(pages)}`],
  ["YAML whose anchors are merged", yaml(`${pages}x-a: &a { b: 1 }\nx-c: { <<: *a, __proto__: *a }\n`)],
])("a file of %s is read", async (_, content) => {
  expect(await read(content)).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, "b")).toBe(false);
});

test("what YAML merges stands in the client", async () => {
  const shared = "x-shared: &shared { operationId: getPages, responses: { 204: {} } }\n";
  const { files } = await generateFrom(
    yaml(`${shared}paths: { /acme/api/pages: { get: { <<: *shared } } }\n`),
  );
  expect(files?.find(({ path }) => path === "src/v1/operations.ts")?.content).toContain("const getPages:");
});

test.each<[string, string | Uint8Array, string]>([
  ["nothing", "", "acme.json: not an OpenAPI document"],
  ["blanks", " \n\t", "acme.json: not an OpenAPI document"],
  ["null", "null", "acme.json: not an OpenAPI document"],
  ["a list", "[]", "acme.json: not an OpenAPI document"],
  ["text", '"openapi"', "acme.json: not an OpenAPI document"],
  ["UTF-16", Buffer.from(`\ufeff${sound}`, "utf16le"), "acme.json: not UTF-8 text"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "acme.json: not UTF-8 text"],
  ["zeros", "\0".repeat(100), "acme.json: not an OpenAPI document"],
  [
    "JSON that says a field twice",
    '{\n"openapi": "3.0.3",\n"openapi": "3.1.0" }',
    "acme.json:3:1: not valid JSON or YAML: Map keys must be unique",
  ],
  [
    "JSON that says a field in two spellings",
    '{ "a": 1, "\\u0061": 2 }',
    "acme.json:1:11: not valid JSON or YAML: Map keys must be unique",
  ],
  [
    "YAML that says a field twice",
    "a: 1\nb: 2\na: 3\n",
    "acme.json:3:1: not valid JSON or YAML: Map keys must be unique",
  ],
  [
    "YAML of several documents",
    `${yaml(pages)}---\n${yaml(pages)}`,
    "acme.json:4:1: not valid JSON or YAML: the file contains several documents",
  ],
  [
    "YAML with a type of its own",
    yaml("x-a: !!js/function a\n"),
    "acme.json:3:6: not valid JSON or YAML: Unresolved tag: tag:yaml.org,2002:js/function",
  ],
  [
    "YAML with bytes",
    yaml("x-a: !!binary aGk=\n"),
    "acme.json:3:6: not valid JSON or YAML: Unresolved tag: tag:yaml.org,2002:binary",
  ],
  ["YAML with a number beyond all", yaml("x-a: .inf\n"), "acme.json: not a JSON number: x-a"],
  [
    "an alias of nothing",
    "a: *b\n",
    "acme.json: Unresolved alias (the anchor must be set before the alias): b",
  ],
  ["lists in lists", "[".repeat(20_000) + "]".repeat(20_000), "acme.json: not an OpenAPI document"],
  [
    "lists in lists that do not end",
    "[".repeat(100_000),
    "acme.json:1:101: nested more than 100 levels deep",
  ],
  [
    "objects in objects that do not end",
    "{".repeat(20_000),
    "acme.json:1:101: nested more than 100 levels deep",
  ],
  [
    "lists in lists of YAML",
    `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`,
    "acme.json:1:103: nested more than 100 levels deep",
  ],
  ["dashes", "- ".repeat(20_000), "acme.json:1:201: nested more than 100 levels deep"],
])("a file of %s is refused", async (_, content, problem) => {
  expect(await read(content)).toStrictEqual([problem]);
});

test("schemas that are nested 5,000 levels deep are refused", async () => {
  const schema = `${'{"properties":{"a":'.repeat(5000)}{}${"}}".repeat(5000)}`;
  const text = JSON.stringify(documentOfSchemas({ Page: {} })).replace('"Page":{}', `"Page":${schema}`);
  expect(await read(text)).toStrictEqual([
    `acme.json #/components/schemas/Page${"/properties/a".repeat(49)}: nested more than 100 levels deep`,
  ]);
});

test("nothing that a document refers to is asked for or read", async () => {
  const requests: unknown[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.end("{}");
  });
  const origin = await listen(server);
  onTestFinished(() => close(server));
  const fetch = vi.spyOn(globalThis, "fetch");
  onTestFinished(() => fetch.mockRestore());
  const secret = join(await temporaryFolder({ "secret.json": '{ "type": "hunter2" }' }), "secret.json");
  const refs = [
    `${origin}/a.json#/A`,
    `file://${secret}`,
    secret,
    `../${secret}#/type`,
    "acme.json#/info",
    `//${new URL(origin).host}/`,
  ];
  const schemas = Object.fromEntries(refs.map(($ref, index) => [`A${index}`, { $ref }]));
  const { problems } = await generateFrom(
    JSON.stringify(
      documentOf(
        { externalDocs: { url: origin } },
        { components: { schemas }, servers: [{ url: `${origin}/acme/api` }] },
      ),
    ),
  );
  expect(problems?.map(({ what }) => what)).toStrictEqual(
    refs.map((ref) => `the reference ${ref} points outside the document`),
  );
  expect(JSON.stringify(problems)).not.toContain("hunter2");
  expect(requests).toStrictEqual([]);
  expect(fetch).not.toHaveBeenCalled();
});

test.each<[string, object]>([
  [
    "an enum of 10 MB",
    documentOfSchemas({
      Page: { enum: Array.from({ length: 500_000 }, (_, index) => `member-${index}-${"x".repeat(5)}`) },
    }),
  ],
  ["a summary of 10 MB", documentOf({ summary: "`a ".repeat(3_400_000) })],
  ["10 MB of blanks", documentOf({ summary: `${" ".repeat(10_000_000)}x` })],
  [
    "5,000 parameters",
    documentOf({
      parameters: Array.from({ length: 5000 }, (_, index) => ({ name: `p${index}`, in: "query" })),
    }),
  ],
  [
    "names of 64 kB",
    documentOf({ operationId: "a".repeat(65_536), parameters: [{ name: "b".repeat(65_536), in: "query" }] }),
  ],
  ["a server of a million slashes", documentOf({}, { servers: [{ url: `${"/".repeat(1_000_000)}x` }] })],
])("a document with %s is read in seconds", async (_, document) => {
  const started = performance.now();
  expect(await read(JSON.stringify(document))).toBeUndefined();
  // A second on an idle machine; what is quadratic takes minutes.
  expect(performance.now() - started).toBeLessThan(60_000);
});

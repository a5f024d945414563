import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { clientOf, type OpenClient } from "../../../support/clientOf.js";

const text = { type: "string" };
const binary = { type: "string", format: "binary" };
const object = { type: "object", properties: { a: text } };
const list = { type: "array", items: object };

/** The media types of a body, the arguments, and the type and the text that are sent. */
type Row = readonly [
  name: string,
  content: object,
  args: object,
  type: string | RegExp,
  body: string | RegExp,
];

const XML = "<a/>";
const png = () => new Blob(["PNG"], { type: "image/png" });

const ROWS: readonly Row[] = [
  [
    "a JSON patch",
    { "application/json-patch+json": { schema: list } },
    { body: [{ op: "add" }] },
    "application/json-patch+json",
    '[{"op":"add"}]',
  ],
  [
    "a merge patch",
    { "application/merge-patch+json": { schema: object } },
    { body: { a: null } },
    "application/merge-patch+json",
    '{"a":null}',
  ],
  [
    "JSON of a vendor",
    { "application/vnd.acme.v2+json": { schema: object } },
    { body: { a: "x" } },
    "application/vnd.acme.v2+json",
    '{"a":"x"}',
  ],
  [
    "JSON by a wildcard",
    { "*/*": { schema: object } },
    { body: { a: "x" } },
    "application/json",
    '{"a":"x"}',
  ],
  [
    "JSON with a charset",
    { "application/json; charset=utf-8": { schema: object } },
    { body: { a: "x" } },
    "application/json",
    '{"a":"x"}',
  ],
  [
    "JSON with a charset beside a file",
    { "application/json; charset=utf-8": { schema: object }, "application/octet-stream": { schema: binary } },
    { body: { a: "x" } },
    "application/json; charset=utf-8",
    '{"a":"x"}',
  ],
  [
    "text with a charset beside JSON",
    { "application/json": { schema: object }, "text/plain; charset=utf-8": { schema: text } },
    { body: "é" },
    "text/plain; charset=utf-8",
    "é",
  ],
  [
    "a file with a version beside JSON",
    { "application/json": { schema: object }, "application/vnd.acme; version=2": { schema: binary } },
    { body: png() },
    "application/vnd.acme; version=2",
    "PNG",
  ],
  ["text", { "text/plain": { schema: text } }, { body: "é" }, "text/plain; charset=utf-8", "é"],
  ["XML", { "application/xml": { schema: object } }, { body: XML }, "application/xml; charset=utf-8", XML],
  ["a file of any type", { "*/*": { schema: binary } }, { body: png() }, "image/png", "PNG"],
  ["a file of no known schema", { "*/*": { schema: {} } }, { body: png() }, "image/png", "PNG"],
  [
    "a file whose type the caller names",
    { "*/*": { schema: {} } },
    { body: new TextEncoder().encode("GIF"), contentType: "image/gif" },
    "image/gif",
    "GIF",
  ],
  [
    "a file of a kind",
    { "image/*": { schema: binary } },
    { body: { name: "a", content: png() } },
    "image/png",
    "PNG",
  ],
  [
    "bytes",
    { "application/octet-stream": { schema: binary } },
    { body: png() },
    "application/octet-stream",
    "PNG",
  ],
  [
    "a stream",
    { "application/octet-stream": { schema: binary } },
    { body: new Blob(["PNG"]).stream() },
    "application/octet-stream",
    "PNG",
  ],
  [
    "an encoded form",
    { "application/x-www-form-urlencoded": { schema: object } },
    { body: { a: "x y&z", b: [1, 2], c: null, d: { e: 1 } } },
    "application/x-www-form-urlencoded",
    "a=x%20y%26z&b=1&b=2&d=%7B%22e%22%3A1%7D",
  ],
  [
    "an encoded form of URLSearchParams",
    { "application/x-www-form-urlencoded": { schema: object } },
    { body: new URLSearchParams({ a: "x y" }) },
    "application/x-www-form-urlencoded",
    "a=x+y",
  ],
  [
    "an encoded form with styles",
    {
      "application/x-www-form-urlencoded": {
        schema: object,
        encoding: { f: { style: "deepObject" }, l: { style: "form", explode: false } },
      },
    },
    { body: { f: { a: 1 }, l: [1, 2] } },
    "application/x-www-form-urlencoded",
    "f%5Ba%5D=1&l=1,2",
  ],
  [
    "parts without a form",
    { "multipart/mixed": { schema: object } },
    { body: { a: "x" } },
    /^multipart\/mixed; boundary=form-/,
    /name="a"\r\nContent-Type: text\/plain; charset=utf-8\r\n\r\nx\r\n/,
  ],
  [
    "a form with an object",
    { "multipart/form-data": { schema: { properties: { meta: object, file: binary } } } },
    { body: { meta: { a: "x" }, file: png() } },
    /^multipart\/form-data; boundary=/,
    /name="meta"\r\nContent-Type: application\/json\r\n\r\n{"a":"x"}\r\n[\s\S]*filename="file"\r\nContent-Type: image\/png\r\n\r\nPNG/,
  ],
  [
    "a form with a list of objects",
    { "multipart/form-data": { schema: { properties: { metas: list } } } },
    { body: { metas: [{ a: "x" }, { a: "y" }] } },
    /^multipart/,
    /{"a":"x"}[\s\S]*name="metas"[\s\S]*{"a":"y"}/,
  ],
  [
    "a form with types of its own",
    {
      "multipart/form-data": {
        schema: { properties: { meta: text, file: binary } },
        encoding: { meta: { contentType: "application/xml" }, file: { contentType: "image/png" } },
      },
    },
    { body: { meta: XML, file: new Blob(["PNG"]) } },
    /^multipart/,
    /application\/xml\r\n\r\n<a\/>\r\n[\s\S]*Content-Type: image\/png\r\n\r\nPNG/,
  ],
  [
    "a form without a schema of fields",
    { "multipart/form-data": { schema: { type: "array", items: binary } } },
    { body: formOf("file", png()) },
    /^multipart/,
    /name="file"; filename="blob"/,
  ],
  [
    "JSON beside a form",
    {
      "multipart/form-data": { schema: { properties: { f: binary } } },
      "application/json": { schema: object },
    },
    { body: { a: "x" } },
    "application/json",
    '{"a":"x"}',
  ],
  [
    "a form beside JSON, told by its file",
    {
      "multipart/form-data": { schema: { properties: { f: binary } } },
      "application/json": { schema: object },
    },
    { body: { f: png() } },
    /^multipart/,
    /filename="file"/,
  ],
  [
    "a form beside JSON, told by its media type",
    { "multipart/form-data": { schema: object }, "application/json": { schema: object } },
    { body: { a: "x" }, contentType: "multipart/form-data" },
    /^multipart/,
    /name="a"/,
  ],
  [
    "an object beside a list",
    { "application/merge-patch+json": { schema: object }, "application/json": { schema: list } },
    { body: { a: null } },
    "application/merge-patch+json",
    '{"a":null}',
  ],
  [
    "a list beside an object",
    { "application/merge-patch+json": { schema: object }, "application/json": { schema: list } },
    { body: [{ a: "x" }] },
    "application/json",
    '[{"a":"x"}]',
  ],
  [
    "JSON beside an encoded form",
    { "application/x-www-form-urlencoded": { schema: object }, "application/json": { schema: object } },
    { body: { a: "x" } },
    "application/json",
    '{"a":"x"}',
  ],
  [
    "a string as JSON",
    { "application/json": { schema: text }, "text/plain": { schema: text } },
    { body: "x" },
    "application/json",
    '"x"',
  ],
  [
    "a string as text",
    { "application/json": { schema: text }, "text/plain": { schema: text } },
    { body: "x", contentType: "text/plain" },
    "text/plain; charset=utf-8",
    "x",
  ],
];

function formOf(name: string, value: Blob): FormData {
  const form = new FormData();
  form.append(name, value);
  return form;
}

const post = (operationId: string, content: object, rest: object = {}) => ({
  post: {
    operationId,
    requestBody: { required: true, content, ...rest },
    responses: { 204: { description: "" } },
  },
});

let open: OpenClient;
beforeAll(async () => {
  const paths = ROWS.map(([, content], index) => [`/${index}`, post(`post${index}`, content)]);
  open = await clientOf({ paths: Object.fromEntries(paths) });
});

const done = () => new Response(null, { status: 204 });

test.each(ROWS.map((row, index) => [row[0], index] as const))(
  "a body is sent as documented: %s",
  async (_, index) => {
    const [, , args, type, body] = ROWS[index] as Row;
    const { api, requests } = open(done);
    await api[`post${index}`](args);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers["content-type"]).toMatch(type instanceof RegExp ? type : exactly(type));
    expect(requests[0]?.body).toMatch(body instanceof RegExp ? body : exactly(body));
  },
);

const exactly = (text: string) => new RegExp(`^${text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")}$`);

test("a file goes as the media type that it has, and a wildcard stands back behind a name", async () => {
  const content = {
    "*/*": { schema: object },
    "application/octet-stream": { schema: binary },
    "image/*": { schema: binary },
  };
  const { api, requests } = (await clientOf({ paths: { "/a": post("post", content) } }))(done);
  await api.post({ body: png() });
  await api.post({ body: png(), contentType: "application/octet-stream" });
  await api.post({ body: { a: "x" } });
  expect(requests.map(({ headers }) => headers["content-type"])).toStrictEqual([
    "image/png",
    "application/octet-stream",
    "application/json",
  ]);
});

const indexOf = (name: string) => ROWS.findIndex(([known]) => known === name);

test("the openapi-fetch client sends the same, and takes the media type from its header", async () => {
  const { client, requests } = open(done);
  await client.POST(`/acme/${indexOf("a JSON patch")}`, { body: [{ op: "add" }] });
  const asForm = { headers: { "Content-Type": "multipart/form-data" }, body: { a: "x" } };
  await client.POST(`/acme/${indexOf("a form beside JSON, told by its media type")}`, asForm);
  await client.POST(`/acme/${indexOf("bytes")}`, { body: png() });
  expect(requests.map(({ headers }) => headers["content-type"]?.split(";")[0])).toStrictEqual([
    "application/json-patch+json",
    "multipart/form-data",
    "application/octet-stream",
  ]);
  expect(requests.map(({ body }) => body?.slice(0, 7))).toStrictEqual(['[{"op":', "--form-", "PNG"]);
});

test.each([
  ["a file of a kind", { body: png(), contentType: "text/plain" }, 'contentType cannot be "text/plain"'],
  ["a file of a kind", { body: png(), contentType: "image/png\r\nX: y" }, "contentType cannot be"],
  ["an object beside a list", { body: "x" }, 'body cannot be "x"'],
  ["text", { body: 1 }, "body cannot be 1"],
  ["text", { body: "\ud800" }, "body cannot be"],
  ["bytes", { body: { a: 1 } }, "body cannot be an object"],
  ["a file of a kind", { body: "x" }, 'body cannot be "x"'],
  [
    "a form with an object",
    {
      body: {
        meta: {
          a: Symbol("x"),
          b: {
            toJSON: () => {
              throw new Error("x");
            },
          },
        },
      },
    },
    "body cannot be an object",
  ],
  ["an encoded form", { body: [1] }, "body cannot be an object"],
])("what cannot be sent is refused before sending: %s of %o", async (name, args, message) => {
  const { api, requests } = open(done);
  await expect(api[`post${indexOf(name)}`](args)).rejects.toMatchObject({
    kind: "configuration",
    message: expect.stringContaining(message),
  });
  expect(requests).toStrictEqual([]);
});

test("an optional body may be left out", async () => {
  const optional = post("post", { "text/plain": { schema: text } }, { required: false });
  const { api, requests } = (await clientOf({ paths: { "/a": optional } }))(done);
  await api.post();
  expect(requests[0]?.body).toBeUndefined();
});

test("a client whose document has nothing unusual does not contain the encoder", () => {
  const generated = fileURLToPath(new URL("../../../../generated/src", import.meta.url));
  expect(existsSync(`${generated}/request/encodeForm.ts`)).toBe(true);
  expect(existsSync(`${generated}/request/wire`)).toBe(false);
});

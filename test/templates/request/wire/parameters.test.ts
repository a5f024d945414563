import { beforeAll, describe, expect, test } from "vitest";
import { clientOf, type OpenClient } from "../../../support/clientOf.js";

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", additionalProperties: text };
const json = { content: { "application/json": { schema: {} } } };

/** A parameter, what a caller passes for it, and what is sent. */
type Row = readonly [name: string, parameter: object, value: unknown, sent: string];

const COLORS = ["blue", "black"];
const RGB = { R: 100, G: 200 };

/** The examples of OpenAPI's table of styles, with the values that URLs must escape. */
const QUERY: readonly Row[] = [
  ["a list that repeats its key", { schema: list }, COLORS, "p=blue&p=black"],
  ["a list joined by commas", { explode: false, schema: list }, COLORS, "p=blue,black"],
  [
    "a nullable list joined by commas",
    { explode: false, schema: { type: ["array", "null"], items: text } },
    COLORS,
    "p=blue,black",
  ],
  ["a list among alternatives", { explode: false, schema: { oneOf: [text, list] } }, COLORS, "p=blue,black"],
  [
    "a list behind a reference",
    { explode: false, schema: { $ref: "#/components/schemas/List" } },
    COLORS,
    "p=blue,black",
  ],
  [
    "a list within allOf",
    { explode: false, schema: { allOf: [{ $ref: "#/components/schemas/List" }] } },
    COLORS,
    "p=blue,black",
  ],
  ["an object, exploded", { schema: object }, RGB, "R=100&G=200"],
  ["an object with a list, exploded", { schema: object }, { a: COLORS, b: "x y" }, "a=blue&a=black&b=x%20y"],
  ["an object in one value", { explode: false, schema: object }, RGB, "p=R,100,G,200"],
  ["an object behind a reference", { schema: { $ref: "#/components/schemas/Map" } }, RGB, "R=100&G=200"],
  [
    "a list delimited by spaces",
    { style: "spaceDelimited", explode: false, schema: list },
    COLORS,
    "p=blue%20black",
  ],
  [
    "a list delimited by pipes",
    { style: "pipeDelimited", explode: false, schema: list },
    COLORS,
    "p=blue%7Cblack",
  ],
  [
    "a list delimited by pipes that is exploded",
    { style: "pipeDelimited", explode: true, schema: list },
    COLORS,
    "p=blue&p=black",
  ],
  ["a deep object", { style: "deepObject", explode: true, schema: object }, RGB, "p%5BR%5D=100&p%5BG%5D=200"],
  [
    "a deeper object with a list",
    { style: "deepObject", schema: object },
    { a: { b: [1, 2] }, c: null },
    "p%5Ba%5D%5Bb%5D=1&p%5Ba%5D%5Bb%5D=2",
  ],
  ["JSON", json, { a: "b&c" }, "p=%7B%22a%22%3A%22b%26c%22%7D"],
  ["JSON that is a string", json, "a", "p=%22a%22"],
  [
    "reserved characters as they are",
    { allowReserved: true, schema: text },
    "a/b:c?d#e&f=g+h i%2Fj",
    "p=a/b:c?d%23e%26f%3Dg%2Bh%20i%2Fj",
  ],
  ["reserved characters escaped", { schema: text }, "a/b:c", "p=a%2Fb%3Ac"],
  ["an empty string", { schema: text, allowEmptyValue: true }, "", "p="],
  ["an empty list", { style: "pipeDelimited", explode: false, schema: list }, [], ""],
  ["an object without members", { schema: object }, {}, ""],
  [
    "a Date",
    { style: "deepObject", schema: object },
    { since: new Date(0) },
    "p%5Bsince%5D=1970-01-01T00%3A00%3A00.000Z",
  ],
];

const PATH: readonly Row[] = [
  ["a boolean", { schema: { type: "boolean" } }, false, "false"],
  ["a list", { schema: list }, COLORS, "blue,black"],
  ["a list that is exploded", { explode: true, schema: list }, COLORS, "blue,black"],
  ["an object", { schema: object }, RGB, "R,100,G,200"],
  ["an object that is exploded", { explode: true, schema: object }, RGB, "R=100,G=200"],
  ["values that are escaped", { schema: list }, ["a/b", "c,d"], "a%2Fb,c%2Cd"],
  ["a label", { style: "label", schema: text }, "blue", ".blue"],
  ["a label of a list", { style: "label", schema: list }, COLORS, ".blue,black"],
  [
    "a label of a list that is exploded",
    { style: "label", explode: true, schema: list },
    COLORS,
    ".blue.black",
  ],
  [
    "a label of an object that is exploded",
    { style: "label", explode: true, schema: object },
    RGB,
    ".R=100.G=200",
  ],
  ["a matrix", { style: "matrix", schema: text }, "blue", ";p=blue"],
  ["a matrix of nothing", { style: "matrix", schema: text }, "", ";p"],
  ["a matrix of a list", { style: "matrix", schema: list }, COLORS, ";p=blue,black"],
  [
    "a matrix of a list that is exploded",
    { style: "matrix", explode: true, schema: list },
    COLORS,
    ";p=blue;p=black",
  ],
  ["a matrix of an object", { style: "matrix", schema: object }, RGB, ";p=R,100,G,200"],
  [
    "a matrix of an object that is exploded",
    { style: "matrix", explode: true, schema: object },
    RGB,
    ";R=100;G=200",
  ],
];

const HEADER: readonly Row[] = [
  ["a boolean", { schema: { type: "boolean" } }, false, "false"],
  ["a list", { schema: list }, COLORS, "blue,black"],
  ["an object", { schema: object }, RGB, "R,100,G,200"],
  ["an object that is exploded", { explode: true, schema: object }, RGB, "R=100,G=200"],
  ["JSON, with escapes for what headers cannot hold", json, { a: "é" }, '{"a":"\\u00e9"}'],
];

const operation = (index: number, path: string, parameter: object) => [
  path,
  {
    get: {
      operationId: `get${index}`,
      parameters: [{ name: "p", required: true, ...parameter }],
      responses: { 204: { description: "" } },
    },
  },
];

function documentOf(place: string, rows: readonly Row[]) {
  const paths = rows.map(([, parameter], index) =>
    operation(index, place === "path" ? `/${index}/{p}` : `/${index}`, { in: place, ...parameter }),
  );
  return { paths: Object.fromEntries(paths), components: { schemas: { List: list, Map: object } } };
}

describe.each([
  ["query", QUERY],
  ["path", PATH],
  ["header", HEADER],
])("a parameter of the %s", (place, rows) => {
  let open: OpenClient;
  beforeAll(async () => {
    open = await clientOf(documentOf(place, rows));
  });

  test.each(rows.map((row, index) => [row[0], index] as const))(
    "is sent as documented: %s",
    async (_, index) => {
      const [, , value, sent] = rows[index] as Row;
      const { api, client, requests } = open(() => new Response(null, { status: 204 }));
      await api[`get${index}`]({ p: value });
      const template = `/acme/${index}${place === "path" ? "/{p}" : ""}`;
      await client.GET(template, { params: { [place]: { p: value } } });
      const url = `https://acme.atlassian.net/acme/${index}`;
      const seen = requests.map((request) =>
        place === "header" ? request.headers.p : request.url.slice(url.length).replace(/^[?/]/, ""),
      );
      expect(seen).toStrictEqual([sent, sent]);
    },
  );
});

test("values that a style cannot express are refused, and nothing is sent", async () => {
  const open = await clientOf(documentOf("query", QUERY));
  const { api, requests } = open();
  const deep = QUERY.findIndex(([name]) => name === "a deep object");
  await expect(api[`get${deep}`]({ p: { a: Symbol("x") } })).rejects.toThrow(/^p cannot be an object/);
  const form = QUERY.findIndex(([name]) => name === "an object, exploded");
  await expect(api[`get${form}`]({ p: { a: { b: 1 } } })).rejects.toMatchObject({ kind: "configuration" });
  const pipes = QUERY.findIndex(([name]) => name === "a list delimited by pipes");
  await expect(api[`get${pipes}`]({ p: ["a", "b|c"] })).rejects.toMatchObject({ kind: "configuration" });
  await expect(api[`get${form}`]({ p: { a: 2 ** 60 } })).rejects.toMatchObject({ kind: "configuration" });
  expect(requests).toStrictEqual([]);
});

test("a path that a label makes another one is refused", async () => {
  const open = await clientOf(documentOf("path", PATH));
  const label = PATH.findIndex(([name]) => name === "a label");
  await expect(open().api[`get${label}`]({ p: "." })).rejects.toThrow('{p} cannot be ".." in a path');
});

test("headers that OpenAPI excludes from the parameters are no arguments", async () => {
  const parameters = ["Accept", "Content-Type", "authorization"].map((name) => ({
    name,
    in: "header",
    required: true,
    schema: text,
  }));
  const get = { operationId: "get", parameters, responses: { 204: { description: "" } } };
  const { api, requests } = (await clientOf({ paths: { "/a": { get } } }))();
  await api.get();
  expect(requests[0]?.headers).not.toHaveProperty("authorization");
});

test("the whole query is one parameter of OpenAPI 3.2", async () => {
  const parameter = (mediaType: string) => ({
    name: "q",
    in: "querystring",
    content: { [mediaType]: { schema: object } },
  });
  const get = (operationId: string, mediaType: string) => ({
    get: { operationId, parameters: [parameter(mediaType)], responses: { 204: { description: "" } } },
  });
  const { api, requests } = (
    await clientOf({
      openapi: "3.2.0",
      paths: {
        "/form": get("form", "application/x-www-form-urlencoded"),
        "/json": get("json", "application/json"),
      },
    })
  )(() => new Response(null, { status: 204 }));
  await api.form({ q: { a: 1, b: ["x", "y"] } });
  await api.json({ q: { a: 1 } });
  expect(requests.map(({ url }) => url.slice("https://acme.atlassian.net/acme".length))).toStrictEqual([
    "/form?a=1&b=x&b=y",
    "/json?%7B%22a%22%3A1%7D",
  ]);
});

import fc from "fast-check";

type Json = Record<string, unknown>;

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Schemas that every document has. */
const SCHEMAS = {
  Text: text,
  Kind: { type: "string", enum: ["a", "b/c", "d e"] },
  List: { type: "array", items: ref("Text") },
  Item: {
    type: "object",
    required: ["name"],
    properties: {
      id: { type: "integer", readOnly: true },
      name: text,
      kinds: { type: "array", items: ref("Kind") },
      parent: ref("Item"),
    },
  },
  File: { type: "string", format: "binary" },
};

const primitives = fc.constantFrom<object>(
  text,
  { type: "integer" },
  { type: "boolean" },
  { type: "number" },
  { type: "string", format: "date-time" },
  { enum: ["x", "y"] },
  ref("Kind"),
  { anyOf: [{ type: "integer" }, text] },
);
const lists = fc.constantFrom<object>(
  { type: "array", items: text },
  { type: "array", items: { type: "integer" } },
  { type: "array", items: ref("Kind") },
  ref("List"),
  { allOf: [ref("List")] },
  { oneOf: [ref("List"), { type: "null" }] },
  { anyOf: [{ type: "array", items: text }, text] },
  { type: ["array", "null"], items: text },
);
/** Objects whose members have names of their own, because an exploded one gives its members to the query. */
const objects = (name: string) =>
  fc.constantFrom<object>(
    { type: "object", properties: { [`${name}A`]: text, [`${name}B`]: { type: "integer" } } },
    { properties: { [`${name} ü`]: { type: "boolean" } } },
    {
      allOf: [{ type: "object", properties: { [`${name}A`]: text } }, { properties: { [`${name}B`]: text } }],
    },
  );

const flags = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const explode = flags({ explode: fc.boolean() });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** A parameter without its name, by its place: each style with the values that OpenAPI defines for it. */
function parameterOf(place: string, name: string): fc.Arbitrary<Json> {
  const styled = (style: string | undefined, schemas: fc.Arbitrary<object>) =>
    fc.tuple(schemas, explode).map(([schema, rest]) => ({ schema, ...(style && { style }), ...rest }));
  const all = fc.oneof(primitives, lists, objects(name));
  const content = fc.oneof(all, fc.constant(ref("Item"))).map(json);
  const byPlace: Record<string, fc.Arbitrary<Json>> = {
    query: fc.oneof(
      styled(undefined, all),
      styled("form", all),
      styled("spaceDelimited", lists),
      styled("pipeDelimited", lists),
      styled("deepObject", objects(name)),
      styled("deepObject", fc.constant(ref("Item"))),
      primitives.map((schema) => ({ schema, allowReserved: true })),
      content,
    ),
    path: fc.oneof(
      styled(undefined, all),
      styled("simple", all),
      styled("label", all),
      styled("matrix", all),
    ),
    header: fc.oneof(styled(undefined, fc.oneof(headerTexts, headerLists)), content),
  };
  return byPlace[place] as fc.Arbitrary<Json>;
}

/** Headers are not encoded, so that commas and other alphabets have no place in them. */
const headerTexts = fc.constantFrom<object>({ type: "integer" }, { type: "boolean" }, { enum: ["x", "y"] });
const headerLists = headerTexts.map((items) => ({ type: "array", items }));

const bodySchemas = fc.constantFrom<object>(
  ref("Item"),
  { type: "array", items: ref("Item") },
  { type: "object", additionalProperties: text },
);
const FORM = {
  type: "object",
  properties: {
    note: text,
    file: ref("File"),
    files: { type: "array", items: { type: "string", format: "binary" } },
    meta: ref("Item"),
    metas: { type: "array", items: ref("Item") },
    tags: ref("List"),
  },
};
const FIELDS = {
  type: "object",
  properties: { a: text, n: { type: "integer" }, tags: ref("List"), meta: ref("Item") },
};

const BODIES: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  "application/json": bodySchemas.map((schema) => ({ schema })),
  "application/json; charset=utf-8": bodySchemas.map((schema) => ({ schema })),
  "application/json-patch+json": bodySchemas.map((schema) => ({ schema })),
  "application/merge-patch+json": bodySchemas.map((schema) => ({ schema })),
  "application/vnd.acme.v1+json": bodySchemas.map((schema) => ({ schema })),
  "application/x-www-form-urlencoded": fc.constantFrom<Json>(
    { schema: FIELDS },
    { schema: FIELDS, encoding: { meta: { contentType: "application/json" } } },
  ),
  "multipart/form-data": fc.constantFrom<Json>(
    { schema: FORM },
    {
      schema: FORM,
      encoding: {
        meta: { contentType: "application/json" },
        file: { contentType: "image/png, image/gif" },
        note: { contentType: "text/markdown" },
      },
    },
    { schema: { type: "array", items: ref("File") } },
  ),
  "multipart/mixed": fc.constant({ schema: FORM }),
  "application/octet-stream": fc.constantFrom<Json>({ schema: ref("File") }, {}, { schema: text }),
  "image/*": fc.constant({ schema: { type: "string", format: "binary" } }),
  "*/*": fc.constantFrom<Json>({ schema: {} }, { schema: ref("File") }, { schema: ref("Item") }, {}),
  "text/plain": fc.constantFrom<Json>({ schema: text }, {}),
  "application/xml": fc.constant({ schema: ref("Item") }),
};

function contentOf(types: Readonly<Record<string, fc.Arbitrary<Json>>>, most: number): fc.Arbitrary<Json> {
  return fc
    .subarray(Object.keys(types), { minLength: 1, maxLength: most })
    .chain((names) =>
      fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), types[name] as fc.Arbitrary<Json>))),
    )
    .map((entries) => Object.fromEntries(entries));
}

const answerSchemas = fc.constantFrom<Json>(
  { schema: ref("Item") },
  { schema: ref("List") },
  { schema: text },
  {},
  { schema: { type: "object" } },
);
const ANSWERS: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  "application/json": answerSchemas,
  "application/vnd.acme.v1+json": answerSchemas,
  "text/plain": fc.constant({ schema: text }),
  "text/csv": fc.constant({}),
  "application/xml": fc.constant({ schema: ref("Item") }),
  "image/png": fc.constantFrom<Json>({ schema: ref("File") }, {}),
  "application/zip": fc.constant({}),
  "application/x-ndjson": fc.constant({ schema: ref("Item") }),
  "text/event-stream": fc.constant({}),
};

const responses = fc
  .tuple(
    fc.constantFrom("200", "201", "2XX"),
    contentOf(ANSWERS, 2),
    fc.constantFrom("204", "303", "404", "default"),
  )
  .chain(([status, content, other]) =>
    fc.constantFrom<Json>(
      { [status]: { description: "", content }, [other]: { description: "" } },
      { 204: { description: "" } },
      { 303: { description: "" } },
      { 302: { description: "" } },
    ),
  );

const PLACES = ["query", "query", "header"] as const;

function operationOf(index: number, pathParameters: readonly Json[]): fc.Arbitrary<Json> {
  const parameters = fc.array(fc.constantFrom(...PLACES), { maxLength: 3 }).chain((places) =>
    fc.tuple(
      ...places.map((place, at) =>
        parameterOf(place, `p${at}`).map((rest) => ({
          name: place === "header" ? `X-P${at}` : `p${at}`,
          in: place,
          ...rest,
        })),
      ),
    ),
  );
  return fc
    .record({
      operationId: fc.constantFrom(`call${index}`, `Call${index}`),
      parameters,
      responses,
    })
    .map((operation) => ({ ...operation, parameters: [...pathParameters, ...operation.parameters] }));
}

const withBody = (operation: fc.Arbitrary<Json>) =>
  fc
    .tuple(operation, contentOf(BODIES, 3), fc.boolean())
    .map(([rest, content, required]) => ({ ...rest, requestBody: { required, content } }));

function pathItem(index: number): fc.Arbitrary<readonly [string, Json]> {
  const inPath = parameterOf("path", "id").map((rest) => ({
    name: "id",
    in: "path",
    required: true,
    ...rest,
  }));
  return fc.option(inPath, { nil: undefined }).chain((parameter) => {
    const operation = operationOf(index, parameter ? [parameter] : []);
    const item = fc.oneof(
      operation.map((get) => ({ get })),
      withBody(operation).map((post) => ({ post })),
      withBody(operation).map((put) => ({ put })),
    );
    return item.map((each) => [`/things${index}${parameter ? "/{id}/x" : ""}`, each] as const);
  });
}

/** Documents with every way to send arguments and bodies, and every kind of answer. */
export const arbitraryWireDocument: fc.Arbitrary<Json> = fc
  .tuple(
    fc.constantFrom("3.0.3", "3.1.0"),
    fc.constantFrom("/acme/api", "https://{site}/acme/api", "https://acme.test/acme/api"),
    fc.tuple(pathItem(0), pathItem(1), pathItem(2)),
  )
  .map(([openapi, url, items]) => ({
    openapi,
    info: { title: "Acme", version: "1" },
    servers: [{ url, ...(url.includes("{") && { variables: { site: { default: "acme.test" } } }) }],
    paths: Object.fromEntries(items),
    components: { schemas: SCHEMAS },
  }));

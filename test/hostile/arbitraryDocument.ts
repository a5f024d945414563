import fc from "fast-check";
import { pointer } from "../../generator/openapi/references.js";
import { listChildren } from "../../generator/openapi/walkDocument.js";
import { nastyTexts, takenNames } from "./nastyNames.js";

type Json = Record<string, unknown>;

const text = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.constantFrom(...takenNames),
  fc.string({ maxLength: 8 }),
  fc.lorem({ maxCount: 1 }),
);
const name = fc.oneof({ weight: 3, arbitrary: fc.stringMatching(/^[a-z]{1,6}$/) }, text);
const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));

/** Fields that any object may have or lack. */
function optional(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> {
  return fc.record(fields, { requiredKeys: [] });
}

function joined(...parts: fc.Arbitrary<Json>[]): fc.Arbitrary<Json> {
  return fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as Json);
}

const byName = (entry: fc.Arbitrary<unknown>, maxKeys = 3) => fc.dictionary(name, entry, { maxKeys });

const remarks = optional({
  title: text,
  description: text,
  default: value,
  deprecated: fc.boolean(),
  nullable: fc.boolean(),
  readOnly: fc.boolean(),
  format: fc.oneof(text, fc.constantFrom("binary", "date-time", "int64")),
});

/** References are numbers until the names of the components are known. */
const reference = fc.nat(100).map((index) => ({ $ref: index }));

const { schema } = fc.letrec<{ schema: Json; object: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("string", "number", "integer", "boolean", "array", "object").map((type) => ({ type })),
    { weight: 2, arbitrary: reference },
    fc.constant({}),
    fc.array(value, { maxLength: 4 }).map((members) => ({ enum: members })),
    fc.array(text, { minLength: 1, maxLength: 4 }).map((members) => ({ type: "string", enum: members })),
    joined(fc.constant({ type: "object" }), tie("object"), remarks),
    joined(tie("object"), remarks),
    joined(
      tie("schema").map((items) => ({ type: "array", items })),
      remarks,
    ),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
    joined(
      tie("object"),
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
    ),
    joined(
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
      optional({ discriminator: name.map((propertyName) => ({ propertyName })), nullable: fc.boolean() }),
    ),
    joined(
      fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
      remarks,
    ),
    joined(fc.constantFrom({ type: "string" }, { type: "integer" }), remarks),
    // What OpenAPI 3.1 adds.
    fc
      .uniqueArray(fc.constantFrom("string", "null", "object", "array", "integer"), { maxLength: 3 })
      .map((type) => ({ type })),
    value.map((only) => ({ const: only })),
    fc.array(tie("schema"), { maxLength: 3 }).map((prefixItems) => ({ type: "array", prefixItems })),
    byName(tie("schema")).map(($defs) => ({ $defs })),
    byName(tie("schema")).map((patternProperties) => ({ patternProperties })),
  ) as fc.Arbitrary<Json>,
  object: byName(tie("schema"), 4).chain((properties) =>
    optional({
      properties: fc.constant(properties),
      required: fc.subarray([...Object.keys(properties), "toString"]),
      additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
    }),
  ) as fc.Arbitrary<Json>,
}));

const media = fc.constantFrom(
  "application/json",
  "application/json",
  "*/*",
  "application/hal+json; charset=utf-8",
  "multipart/form-data",
  "application/octet-stream",
  "text/plain",
);
const content = fc.dictionary(media, optional({ schema, example: value }), { minKeys: 1, maxKeys: 2 });
const sendable = fc.dictionary(
  fc.constantFrom("application/json", "multipart/form-data"),
  fc.record({ schema }),
  { minKeys: 1, maxKeys: 2 },
);
const body = joined(
  sendable.map((content) => ({ content })),
  optional({ required: fc.boolean(), description: text }),
);
const response = optional({
  description: text,
  content,
  headers: byName(optional({ schema, description: text }), 1),
});
const page = schema.map((items) => ({
  description: "",
  content: { "application/json": { schema: { properties: { results: { type: "array", items } } } } },
}));
const parameter = joined(
  fc.oneof(
    name.map((name) => ({ name, in: "query" })),
    fc.stringMatching(/^[A-Za-z-]{1,8}$/).map((name) => ({ name, in: "header" })),
    fc.constantFrom(
      { name: "limit", in: "query" },
      { name: "cursor", in: "query" },
      { name: "start", in: "query" },
    ),
  ),
  optional({
    schema,
    required: fc.boolean(),
    deprecated: fc.boolean(),
    description: text,
    explode: fc.boolean(),
  }),
);

const sharedRef = (kind: string) => fc.constant<Json>({ $ref: `#/components/${kind}/Shared` });

const operation = joined(
  fc.record({
    operationId: fc.oneof(
      fc.stringMatching(/^[a-zA-Z_$][\w$]{0,6}$/),
      fc
        .constantFrom(...takenNames)
        .filter((id) => /^[A-Za-z_$]/.test(id) && id !== "then" && id !== "__proto__"),
    ),
    parameters: fc.array(parameter, { maxLength: 4 }),
    responses: fc
      .tuple(
        fc.constantFrom("200", "200", "201", "204", "2XX", "302"),
        fc.oneof(response, page, sharedRef("responses")),
        response,
      )
      .map(([status, success, failure]) => ({
        "x-note": "",
        [status]: success,
        404: failure,
        default: failure,
      })),
  }),
  optional({
    requestBody: fc.oneof(body, sharedRef("requestBodies")),
    tags: fc.array(text, { maxLength: 2 }),
    summary: text,
    description: text,
    deprecated: fc.boolean(),
    "x-experimental": fc.boolean(),
    "x-args": text,
    "x-atlassian-oauth2-scopes": fc.array(
      fc.record({
        scheme: text,
        state: fc.constantFrom("Current", "Beta"),
        scopes: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  }),
);

const pathItem = fc.tuple(
  fc.uniqueArray(fc.constantFrom("get", "put", "post", "delete", "patch", "head"), {
    minLength: 1,
    maxLength: 3,
  }),
  fc.array(operation, { minLength: 3, maxLength: 3 }),
  fc.array(parameter, { maxLength: 1 }),
);

const segment = fc.stringMatching(/^[a-z]{1,6}$|^[a-z]{1,3}\{[a-z-]{1,6}\}$|^\{[a-zA-Z]{1,6}\}$/);
const path = fc.oneof(
  fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join("/")),
  text.filter((text) => !/[{}?#\\\s\p{Cc}]|^\.\.?$/u.test(text)),
);

/** The components beside the schemas, each of which some operations refer to. */
const shared = fc.record({ parameter, body, response });

/** What a document is made of before its parts know of each other. */
interface Pieces {
  readonly openapi: string;
  readonly isRelative: boolean;
  readonly paths: readonly [string, [string[], Json[], Json[]]][];
  readonly schemas: Json;
  readonly shared: { readonly parameter: Json; readonly body: Json; readonly response: Json };
  readonly tags: readonly Json[];
  readonly version: string;
}

/** Documents that OpenAPI allows, with names of every kind. */
export const arbitraryDocument: fc.Arbitrary<Json> = fc
  .record({
    openapi: fc.constantFrom("3.0.1", "3.0.3", "3.1.0", "3.2.0"),
    isRelative: fc.boolean(),
    paths: fc.array(fc.tuple(path, pathItem), { minLength: 1, maxLength: 4 }),
    schemas: fc.dictionary(
      name.filter((key) => key !== ""),
      schema,
      { minKeys: 1, maxKeys: 6 },
    ),
    shared,
    tags: fc.array(fc.record({ name: text }), { maxLength: 1 }),
    version: text,
  })
  .map(complete);

function complete({ openapi, isRelative, paths, schemas, shared, tags, version }: Pieces): Json {
  const ids = new Set<unknown>();
  const base = isRelative ? "/" : "/acme/api/";
  const items = paths.map(([path, pieces]) => [base + path, completeItem(path, pieces, ids)] as const);
  const document = {
    openapi,
    info: { title: "Acme", version },
    ...(isRelative && { servers: [{ url: "https://{site}/acme/api" }] }),
    tags,
    paths: Object.fromEntries(items),
    components: {
      schemas,
      parameters: { Shared: shared.parameter },
      requestBodies: { Shared: shared.body },
      responses: { Shared: shared.response },
    },
  };
  return nameReferences(document, listSchemas(schemas)) as Json;
}

/** Makes a path item sound: its path parameters are declared, and no name is taken twice. */
function completeItem(
  path: string,
  [methods, operations, parameters]: Pieces["paths"][number][1],
  ids: Set<unknown>,
) {
  const inPath = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name));
  const declared = [...inPath].map((name) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const free = (id: unknown): unknown => (ids.has(id) ? free(`${id}x`) : id);
  const entries = methods.map((method, index) => {
    const operation = operations[index] as Json;
    const operationId = free(operation.operationId);
    ids.add(operationId);
    const taken = [...inPath, "body", ...parameters.map(({ name }) => name)];
    return [
      method,
      { ...operation, operationId, parameters: distinct(operation.parameters as Json[], taken) },
    ];
  });
  return {
    parameters: [...distinct(parameters, [...inPath, "body"]), ...declared],
    ...Object.fromEntries(entries),
  };
}

function distinct(parameters: Json[], taken: readonly unknown[]): Json[] {
  const names = new Set(taken);
  return parameters.filter(({ name }) => !names.has(name) && names.add(name));
}

/** Lists the places of the schemas among the components, and of those in them. */
function listSchemas(schemas: Json): string[] {
  const visit = (node: unknown, keys: readonly string[]): string[] => {
    if (typeof node !== "object" || node === null || "$ref" in node) return [];
    const inner = listChildren(node, "schema").flatMap((part) => visit(part.value, [...keys, ...part.keys]));
    return [pointer(...keys), ...inner];
  };
  const names = Object.keys(schemas).map((name) => pointer("components", "schemas", name));
  // The whole schemas come first and most often.
  return [
    ...names,
    ...names,
    ...names,
    ...Object.entries(schemas).flatMap(([name, schema]) => visit(schema, ["components", "schemas", name])),
  ];
}

function nameReferences(node: unknown, places: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => nameReferences(item, places));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, inner]): [string, unknown] =>
    key === "$ref" && typeof inner === "number"
      ? [key, places[inner % places.length]]
      : [key, nameReferences(inner, places)],
  );
  return Object.fromEntries(entries);
}

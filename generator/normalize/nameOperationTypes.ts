import type {
  MediaTypeObject,
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "openapi-typescript";
import { findAnswer, findItems, findPaging } from "../model/findPaging.js";
import type { OpenApiPart } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { type FoundOperation, listOperations } from "../openapi/listOperations.js";
import { dereference, SCHEMAS } from "../openapi/references.js";
import { mapParts } from "../openapi/walkDocument.js";
import type { Spec } from "../read/Spec.js";
import { isSentByClient } from "./isSentByClient.js";
import { uniqueName } from "./uniqueName.js";

/**
 * Gives the arguments, the body and the result of every operation a schema of their own, so that the
 * generated code and an editor's hover speak of `GetPagesArgs`, not of anonymous objects.
 */
export function nameOperationTypes(spec: Spec): Spec {
  const document = inlineOperations(spec.document);
  const schemas = new Map(Object.entries(document.components?.schemas ?? {}));
  const name = (wanted: string, schema: SchemaObject): SchemaObject => {
    const free = uniqueName(wanted, schemas);
    schemas.set(free, schema);
    return { $ref: `${SCHEMAS}${free}` } as unknown as SchemaObject;
  };
  for (const found of listOperations(document)) {
    const { operation, parameters } = found;
    const stem = pascalCase(operation.operationId as string);
    nameItems(document, found, stem, name);
    nameBody(operation, stem, name);
    nameResults(operation, stem, name);
    const sent = parameters.filter((parameter) => !isSentByClient(spec.config, parameter.name));
    operation.parameters = sent;
    delete (operation as Record<string, unknown>)["x-args"];
    if (sent.length > 0 || operation.requestBody) {
      const { $ref } = name(`${stem}Args`, argsSchema(operation)) as { $ref?: string };
      (operation as Record<string, unknown>)["x-args"] = $ref;
    }
  }
  document.components = { ...document.components, schemas: Object.fromEntries(schemas) };
  return { ...spec, document };
}

type Namer = (wanted: string, schema: SchemaObject) => SchemaObject;

/** Copies the document with all that its operations refer to written out in place, but for the schemas. */
function inlineOperations(source: OpenAPI3): OpenAPI3 {
  const document = { ...structuredClone(source), paths: inline(source, source.paths, "paths") } as OpenAPI3;
  for (const { operation, parameters } of listOperations(document)) operation.parameters = [...parameters];
  for (const item of Object.values(document.paths ?? {}) as PathItemObject[]) delete item.parameters;
  return document;
}

function inline(document: OpenAPI3, value: unknown, part: OpenApiPart): unknown {
  if (!isObject(value) || part === "schema") return structuredClone(value);
  // Nothing is made of these, and they may refer back to where they stand.
  if (part === "callback" || part === "encoding") return {};
  if (typeof value.$ref === "string") return inline(document, dereference(document, value), part);
  const copy = mapParts(value, part, (inner, innerPart) => inline(document, inner, innerPart));
  // Whoever lists responses takes an extension for one of them.
  for (const key of Object.keys(copy)) if (part === "responses" && key.startsWith("x-")) delete copy[key];
  return copy;
}

function nameItems(document: OpenAPI3, found: FoundOperation, stem: string, name: Namer): void {
  const answer = findAnswer(document, found.operation);
  for (const place of findPaging(document, found)?.items ?? []) {
    const list = findItems(document, answer, place);
    if (list === undefined) continue;
    const isEnum = "enum" in dereference(document, list.items);
    // An enum is opened where it is used, which leaves no name; so what is named is its use.
    if (isEnum || !("$ref" in list.items))
      list.items = name(`${stem}Item`, isEnum ? ({ anyOf: [list.items] } as SchemaObject) : list.items);
  }
}

function nameBody(operation: OperationObject, stem: string, name: Namer): void {
  const body = operation.requestBody as RequestBodyObject | undefined;
  for (const media of Object.values(body?.content ?? {}) as MediaTypeObject[])
    nameSchema(media, `${stem}Body`, name);
}

function nameResults(operation: OperationObject, stem: string, name: Namer): void {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    if (!status.startsWith("2")) continue;
    for (const media of Object.values((response as ResponseObject).content ?? {}) as MediaTypeObject[]) {
      nameSchema(media, `${stem}Result`, name);
    }
  }
}

function nameSchema(media: MediaTypeObject, wanted: string, name: Namer): void {
  const schema = (media.schema ?? {}) as SchemaObject & { $ref?: string };
  const isNamed = schema.$ref?.startsWith(SCHEMAS) && !schema.$ref.includes("/", SCHEMAS.length);
  if (!isNamed && schema.format !== "binary") media.schema = name(wanted, schema);
}

function argsSchema(operation: OperationObject): SchemaObject {
  const parameters = (operation.parameters ?? []) as ParameterObject[];
  const body = operation.requestBody as RequestBodyObject | undefined;
  const properties = parameters.map(({ name, schema, deprecated, description }): [string, unknown] => [
    name,
    // A summary is printed as it is, a description as `@description`.
    { ...schema, ...(description && { summary: description }), ...(deprecated && { deprecated: true }) },
  ]);
  const [media] = Object.values(body?.content ?? {}) as MediaTypeObject[];
  if (media) properties.push(["body", media.schema]);
  const required = [
    // OpenAPI demands `required` of every path parameter; a path with a gap cannot be called either way.
    ...parameters
      .filter((parameter) => parameter.required || parameter.in === "path")
      .map(({ name }) => name),
    ...(body?.required ? ["body"] : []),
  ];
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required,
    "x-args": true,
  } as SchemaObject;
}

function pascalCase(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

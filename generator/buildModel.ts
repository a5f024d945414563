import type {
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "openapi-typescript";
import type { ApiModel, Body, Operation, Parameter, ScopeSet, Success } from "./ApiModel.js";
import type { SpecConfig } from "./config.js";
import { typeName } from "./escape.js";
import { type FoundOperation, listOperations } from "./listOperations.js";
import type { Spec } from "./Spec.js";

/** Reduces a document whose types are named to what the emitters need. */
export function buildModel({ config, document }: Spec): ApiModel {
  return { config, operations: listOperations(document).map((found) => buildOperation(config, found)) };
}

function buildOperation(config: SpecConfig, found: FoundOperation): Operation {
  const { path, method, operation, parameters } = found;
  const extensions = operation as Record<string, unknown>;
  return {
    id: operation.operationId as string,
    namespace: config.namespace,
    method,
    path,
    tag: operation.tags?.[0] ?? "",
    parameters: parameters.map(buildParameter),
    body: buildBody(operation),
    success: buildSuccess(operation),
    argsType: refName({ $ref: extensions["x-args"] }),
    scopes: (extensions["x-atlassian-oauth2-scopes"] ?? []) as ScopeSet[],
    deprecated: operation.deprecated === true,
    experimental: extensions["x-experimental"] === true,
    docsUrl: buildDocsUrl(config, found),
  };
}

function buildParameter({
  name,
  in: place,
  required,
  deprecated,
  schema,
  ...rest
}: ParameterObject): Parameter {
  const isArray = (schema as { type?: string } | undefined)?.type === "array";
  // OpenAPI's default for `form` lists is explode: true, which repeats the key.
  const array = isArray ? (rest.explode === false || place !== "query" ? "comma" : "repeat") : undefined;
  return {
    name,
    in: place as Parameter["in"],
    required: required === true,
    deprecated: deprecated === true,
    array,
  };
}

function buildBody(operation: OperationObject): Body | undefined {
  const body = operation.requestBody as RequestBodyObject | undefined;
  if (body === undefined) return undefined;
  const mediaType = Object.keys(body.content)[0] ?? "application/json";
  return {
    kind: mediaType.startsWith("multipart/") ? "form" : "json",
    mediaType,
    required: body.required === true,
  };
}

function buildSuccess({ responses = {} }: OperationObject): Success {
  const found = Object.entries(responses) as [string, ResponseObject][];
  const successes = found.filter(([status]) => status.startsWith("2"));
  const media = successes.flatMap(
    ([, { content = {} }]) => Object.entries(content) as [string, MediaTypeObject][],
  );
  const isFile =
    successes.length === 0 || media.some(([type, { schema }]) => !isJson(type) && isBinary(schema));
  if (isFile) return { kind: "file", type: "Download" };
  const types = media.filter(([type]) => isJson(type)).flatMap(([, { schema }]) => refName(schema) ?? []);
  if (types.length === 0) return { kind: "none", type: "void" };
  return { kind: "json", type: [...new Set(types)].join(" | ") };
}

/** The name of the type that a reference to a schema stands for. */
function refName(schema: unknown): string | undefined {
  const ref = (schema as { $ref?: string } | undefined)?.$ref;
  return ref === undefined ? undefined : typeName(ref.slice(ref.lastIndexOf("/") + 1));
}

/** Media types that carry JSON: `application/json;charset=UTF-8` and, in Atlassian's documents, the wildcard. */
function isJson(mediaType: string): boolean {
  return /^(application\/([\w.-]+\+)?json\b|\*\/\*$)/.test(mediaType);
}

function isBinary(schema: unknown): boolean {
  return (schema as SchemaObject | undefined)?.format === "binary";
}

function buildDocsUrl({ reference, referencePath, prefix }: SpecConfig, found: FoundOperation): string {
  const { path, method, operation } = found;
  const own = referencePath === "full" ? path : path.slice(prefix.length);
  const dashed = own.slice(1).toLowerCase().replace(/[{}]/g, "").replaceAll("/", "-");
  const tag = (operation.tags?.[0] ?? "").toLowerCase().replaceAll(" ", "-");
  return encodeURI(`${reference}/api-group-${tag}/#api-${dashed}-${method.toLowerCase()}`);
}

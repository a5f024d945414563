import type {
  MediaTypeObject,
  OpenAPI3,
  OperationObject,
  ParameterObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";
import { typeName } from "../escape/escape.js";
import { isJson } from "../openapi/isJson.js";
import { type FoundOperation, listOperations } from "../openapi/listOperations.js";
import { dereference, parsePointer } from "../openapi/references.js";
import type { Spec } from "../read/Spec.js";
import type { ApiModel, Body, Operation, Paging, Parameter, ScopeSet, Success } from "./ApiModel.js";
import { findAnswer, findItems, findPaging } from "./findPaging.js";

/** Reduces a document whose types are named to what the emitters need. */
export function buildModel({ config, document }: Spec): ApiModel {
  const operations = listOperations(document).map((found) => buildOperation(config, document, found));
  return { config, operations, scopes: listScopes(document, operations) };
}

function buildOperation(config: SpecConfig, document: OpenAPI3, found: FoundOperation): Operation {
  const { path, method, operation, parameters } = found;
  const extensions = operation as Record<string, unknown>;
  return {
    id: operation.operationId as string,
    namespace: config.namespace,
    method,
    path,
    tag: operation.tags?.[0] ?? "",
    summary: operation.summary,
    parameters: parameters.map((parameter) => buildParameter(document, parameter)),
    body: buildBody(operation),
    success: buildSuccess(operation),
    paging: buildPaging(document, found),
    argsType: refName({ $ref: extensions["x-args"] }),
    scopes: (extensions["x-atlassian-oauth2-scopes"] ?? []) as ScopeSet[],
    oauthOnly: isOAuthOnly(document, operation),
    replacedBy: (extensions["x-replaced-by"] ?? []) as string[],
    deprecated: operation.deprecated === true,
    experimental: extensions["x-experimental"] === true,
    docsUrl: buildDocsUrl(config, found),
  };
}

/** Tells whether every way in is OAuth 2.0's; an operation without `security` says nothing. */
function isOAuthOnly({ components }: OpenAPI3, { security = [] }: OperationObject): boolean {
  const schemes = security.flatMap((requirement) => Object.keys(requirement));
  const isOAuth = (name: string) => {
    const scheme = components?.securitySchemes?.[name];
    return scheme !== undefined && "type" in scheme && scheme.type === "oauth2";
  };
  return schemes.length > 0 && schemes.every(isOAuth);
}

/** A document declares scopes that its operations do not need, and needs some that it does not declare. */
function listScopes({ components }: OpenAPI3, operations: readonly Operation[]): string[] {
  const declared = Object.values(components?.securitySchemes ?? {}).flatMap((scheme) =>
    "type" in scheme && scheme.type === "oauth2"
      ? Object.values(scheme.flows).flatMap((flow) => Object.keys(flow.scopes))
      : [],
  );
  const needed = operations.flatMap(({ scopes }) => scopes.flatMap((set) => set.scopes));
  return [...new Set([...declared, ...needed])].sort();
}

function buildParameter(document: OpenAPI3, parameter: ParameterObject): Parameter {
  const { name, in: place, required, deprecated, explode } = parameter;
  const schema = dereference(document, parameter.schema as { type?: string } | undefined);
  // OpenAPI's default for `form` lists is explode: true, which repeats the key.
  const style = explode === false || place !== "query" ? "comma" : "repeat";
  return {
    name,
    in: place as Parameter["in"],
    required: required === true || place === "path",
    deprecated: deprecated === true,
    array: schema?.type === "array" ? style : undefined,
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
  const types = media.flatMap(([type, { schema }]) => (isJson(type) && refName(schema)) || []);
  // Without a success there is a redirect, which leads to a file; what is not JSON is a file, too.
  const isFile = successes.length === 0 || (media.length > 0 && types.length === 0);
  if (isFile || media.some(([, { schema }]) => isBinary(schema))) return { kind: "file", type: "Download" };
  if (types.length === 0) return { kind: "none", type: "void" };
  return { kind: "json", type: [...new Set(types)].join(" | ") };
}

function buildPaging(document: OpenAPI3, found: FoundOperation): Paging | undefined {
  const paging = findPaging(document, found);
  if (paging === undefined) return undefined;
  const answer = findAnswer(document, found.operation);
  const types = paging.items.flatMap((place) => refName(findItems(document, answer, place)?.items) ?? []);
  return { ...paging, itemType: [...new Set(types)].join(" | ") };
}

/** The name of the type that a reference to a schema stands for. */
function refName(schema: unknown): string | undefined {
  const { $ref = "" } = (schema ?? {}) as { $ref?: string };
  const name = parsePointer($ref)?.at(-1);
  return name === undefined ? undefined : typeName(name);
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

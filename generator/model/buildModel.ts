import type { SpecConfig } from "../config/config.js";
import { findPrefix } from "../config/findPrefix.js";
import type {
  Components,
  NormalizedOperation,
  Parameter as NormalizedParameter,
  NormalizedSpec,
} from "../normalize/NormalizedSpec.js";
import { referencedType } from "../normalize/referencedType.js";
import { isJson } from "../openapi/isJson.js";
import { dereference } from "../openapi/references.js";
import type { ApiModel, Body, Operation, Parameter, Success } from "./ApiModel.js";
import { docsGroup } from "./docsGroup.js";

/** Reduces a normalized document to what the emitters need. */
export function buildModel({
  config,
  document: { operations: source, components },
}: NormalizedSpec): ApiModel {
  const operations = source.map((operation) => buildOperation(config, components, operation));
  return { config, operations, scopes: listScopes(components, operations) };
}

function buildOperation(
  config: SpecConfig,
  components: Components,
  operation: NormalizedOperation,
): Operation {
  const { method, path, parameters, summary, paging, argsType, scopes, replacedBy } = operation;
  const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement));
  return {
    id: operation.operationId,
    namespace: config.namespace,
    method,
    path,
    tag: operation.tags?.[0] ?? "",
    summary,
    parameters: parameters.map((parameter) => buildParameter(components, parameter)),
    body: buildBody(operation),
    success: buildSuccess(operation),
    paging,
    argsType,
    scopes,
    schemes,
    oauthOnly: isOAuthOnly(components, schemes),
    replacedBy,
    deprecated: operation.deprecated === true,
    experimental: operation.experimental,
    docsUrl: buildDocsUrl(config, operation),
  };
}

/** Tells whether every security scheme is OAuth 2.0; an operation without `security` says nothing. */
function isOAuthOnly({ securitySchemes }: Components, schemes: readonly string[]): boolean {
  const isOAuth = (name: string) => {
    const scheme = securitySchemes[name];
    return scheme !== undefined && "type" in scheme && scheme.type === "oauth2";
  };
  return schemes.length > 0 && schemes.every(isOAuth);
}

/** A document declares scopes that its operations do not need, and needs some that it does not declare. */
function listScopes({ securitySchemes }: Components, operations: readonly Operation[]): string[] {
  const declared = Object.values(securitySchemes).flatMap((scheme) =>
    "type" in scheme && scheme.type === "oauth2"
      ? Object.values(scheme.flows ?? {}).flatMap((flow) => Object.keys(flow?.scopes ?? {}))
      : [],
  );
  const needed = operations.flatMap(({ scopes }) => scopes.flatMap((set) => set.scopes));
  return [...new Set([...declared, ...needed])].sort();
}

function buildParameter(components: Components, parameter: NormalizedParameter): Parameter {
  const { name, in: location, required, deprecated, explode, schema = {} } = parameter;
  // OpenAPI's default for `form` lists is explode: true, which repeats the key.
  const style = explode === false || location !== "query" ? "comma" : "repeat";
  return {
    name,
    in: location,
    required: required === true || location === "path",
    deprecated: deprecated === true,
    array: dereference({ components }, schema).type === "array" ? style : undefined,
  };
}

function buildBody({ requestBody }: NormalizedOperation): Body | undefined {
  if (requestBody === undefined) return undefined;
  const mediaType = Object.keys(requestBody.content)[0] ?? "application/json";
  return {
    kind: mediaType.startsWith("multipart/") ? "form" : "json",
    mediaType,
    required: requestBody.required === true,
  };
}

function buildSuccess({ responses }: NormalizedOperation): Success {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const media = successes.flatMap(([, { content = {} }]) => Object.entries(content));
  const types = media.flatMap(([type, { schema }]) => (isJson(type) && referencedType(schema)) || []);
  // Without a success there is a redirect, which leads to a file; anything but JSON is a file, too.
  const isFile = successes.length === 0 || (media.length > 0 && types.length === 0);
  if (isFile || media.some(([, { schema }]) => schema?.format === "binary")) return { kind: "file" };
  return types.length === 0 ? { kind: "none" } : { kind: "json", types: [...new Set(types)] };
}

function buildDocsUrl(config: SpecConfig, { path, method, tags = [] }: NormalizedOperation): string {
  const { reference, referencePath } = config;
  const own = referencePath === "full" ? path : path.slice(findPrefix(config, path)?.length ?? 0);
  const dashed = own.slice(1).toLowerCase().replace(/[{}]/g, "").replaceAll("/", "-");
  return encodeURI(
    `${reference}/api-group-${docsGroup(tags[0] ?? "")}/#api-${dashed}-${method.toLowerCase()}`,
  );
}

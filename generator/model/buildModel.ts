import type { SpecConfig } from "../config/config.js";
import { findPrefix } from "../config/findPrefix.js";
import type { Components, NormalizedOperation, NormalizedSpec } from "../normalize/NormalizedSpec.js";
import { referencedType } from "../normalize/referencedType.js";
import { isJson } from "../openapi/isJson.js";
import type { ApiModel, Operation, Success } from "./ApiModel.js";
import { buildBody } from "./buildBody.js";
import { buildParameter } from "./buildParameter.js";
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
    body: buildBody(components, operation),
    accept: listAccepted(operation),
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

function buildSuccess({ responses }: NormalizedOperation): Success {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const media = successes.flatMap(([, { content = {} }]) => Object.entries(content));
  const types = media.flatMap(([type, { schema }]) => (isJson(type) && referencedType(schema)) || []);
  // Without a success there is a redirect, which leads to a file; anything but JSON is a file, too.
  const isFile = successes.length === 0 || (media.length > 0 && types.length === 0);
  if (isFile || media.some(([, { schema }]) => schema?.format === "binary")) return { kind: "file" };
  return types.length === 0 ? { kind: "none" } : { kind: "json", types: [...new Set(types)] };
}

/** Lists what a successful response may be: specific media types before wildcards, and JSON first; none where it is JSON. */
function listAccepted({ responses }: NormalizedOperation): string[] {
  const media = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, { content = {} }]) => Object.keys(content));
  const types = [...new Set(media)].sort((a, b) => breadth(a) - breadth(b));
  return types.every((type) => /^(application\/json(;|$)|\*\/\*$)/.test(type)) ? [] : types;
}

function breadth(mediaType: string): number {
  return 2 * mediaType.split("*").length + (isJson(mediaType) ? 0 : 1);
}

function buildDocsUrl(config: SpecConfig, { path, method, tags = [] }: NormalizedOperation): string {
  const { reference, referencePath } = config;
  const own = referencePath === "full" ? path : path.slice(findPrefix(config, path)?.length ?? 0);
  const dashed = own.slice(1).toLowerCase().replace(/[{}]/g, "").replaceAll("/", "-");
  return encodeURI(
    `${reference}/api-group-${docsGroup(tags[0] ?? "")}/#api-${dashed}-${method.toLowerCase()}`,
  );
}

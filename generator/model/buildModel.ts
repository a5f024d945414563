import type { SpecConfig } from "../config/config.js";
import { findPrefix } from "../config/findPrefix.js";
import type { Components, NormalizedOperation, NormalizedSpec } from "../normalize/NormalizedSpec.js";
import { ownValue } from "../openapi/ownValue.js";
import type { ApiModel, Operation } from "./ApiModel.js";
import { buildBody } from "./buildBody.js";
import { buildParameter } from "./buildParameter.js";
import { buildSuccess } from "./buildSuccess.js";
import { docsGroup } from "./docsGroup.js";
import { listAccepted } from "./listAccepted.js";

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
  const { operationId: id, originalId, omitsBody } = operation;
  const schemes = (operation.security ?? []).flatMap((requirement) =>
    Object.keys(requirement).map((name) => schemeKind(components, name)),
  );
  const success = buildSuccess(components, operation, config.noContent === true);
  return {
    id,
    ...(originalId && { originalId }),
    ...(omitsBody && { omitsBody }),
    namespace: config.namespace,
    ...(config.base !== undefined && { base: config.base }),
    method,
    path,
    tag: operation.tags?.[0] ?? "",
    summary,
    parameters: parameters.map((parameter) => buildParameter(components, parameter)),
    body: buildBody(components, operation),
    accept: listAccepted(components, operation, success),
    success,
    // What is no page in every case is not listed.
    paging: success.kind === "json" && !success.isOptional ? paging : undefined,
    argsType,
    scopes,
    schemes,
    // An operation without `security` says nothing.
    oauthOnly: schemes.length > 0 && schemes.every((kind) => kind === "oauth2"),
    replacedBy,
    deprecated: operation.deprecated === true,
    experimental: operation.experimental,
    docsUrl: buildDocsUrl(config, operation),
  };
}

/** The type of a security scheme, and of one of HTTP what that is: `basic`; empty if the document has none. */
function schemeKind({ securitySchemes }: Components, name: string): string {
  const scheme = ownValue(securitySchemes, name);
  if (scheme === undefined || !("type" in scheme)) return "";
  return scheme.type === "http" ? `${scheme.scheme}`.toLowerCase() : scheme.type;
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

function buildDocsUrl(config: SpecConfig, { path, method, tags = [] }: NormalizedOperation): string {
  const { reference, referencePath } = config;
  const own = referencePath === "full" ? path : path.slice(findPrefix(config, path)?.length ?? 0);
  const dashed = own.slice(1).toLowerCase().replace(/[{}]/g, "").replaceAll("/", "-");
  return encodeURI(
    `${reference}/api-group-${docsGroup(tags[0] ?? "")}/#api-${dashed}-${method.toLowerCase()}`,
  );
}

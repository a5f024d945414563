import type { OpenAPI3, OperationObject, PathsObject } from "openapi-typescript";
import { OMITTED_BODY, ORIGINAL_ID } from "../openapi/extensions.js";
import type { NodeKind } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { listOperations } from "../openapi/listOperations.js";
import { ownValue } from "../openapi/ownValue.js";
import { dereference } from "../openapi/references.js";
import { mapChildren } from "../openapi/walkDocument.js";
import type { ResolvedOperation, ScopeSet } from "./NormalizedSpec.js";

/** Copies the operations of a document with every reference resolved, except those to schemas. */
export function resolveOperations(document: OpenAPI3): ResolvedOperation[] {
  const paths = resolve(document, document.paths ?? {}, "paths") as PathsObject;
  return listOperations({ ...document, paths }).map(({ path, method, operation, parameters }) => {
    const scopes = operation["x-atlassian-oauth2-scopes"] ?? readScopes(document, operation);
    const facts = {
      responses: {},
      ...operation,
      ...readExtensions(operation),
      scopes,
      path,
      method,
      parameters,
    };
    // The stages before this one have verified the shape of every node, and that there is an id.
    return facts as ResolvedOperation;
  });
}

/**
 * Reads the scopes that the security requirements for OAuth 2.0 name, of which each is an alternative. An operation
 * without its own has those of the document (OpenAPI, Operation Object).
 */
function readScopes(document: OpenAPI3, { security = document.security ?? [] }: OperationObject): ScopeSet[] {
  const { components } = document;
  const schemes = components?.securitySchemes ?? {};
  return security.flatMap((requirement) =>
    Object.entries<readonly string[]>(requirement).flatMap(([name, scopes]) => {
      const scheme = ownValue(schemes, name);
      const isOAuth = scheme !== undefined && "type" in scheme && scheme.type === "oauth2";
      return isOAuth ? { state: "Current", scopes } : [];
    }),
  );
}

/** Reads what Atlassian and the overlays say of an operation beside OpenAPI. */
function readExtensions({
  "x-replaced-by": replacedBy = [],
  "x-experimental": experimental,
  [ORIGINAL_ID]: originalId,
  [OMITTED_BODY]: omitsBody,
}: OperationObject): Pick<ResolvedOperation, "replacedBy" | "experimental" | "originalId" | "omitsBody"> {
  return {
    replacedBy,
    experimental: experimental === true,
    ...(originalId && { originalId }),
    ...(omitsBody && { omitsBody: true }),
  };
}

function resolve(document: OpenAPI3, value: unknown, kind: NodeKind): unknown {
  if (!isObject(value) || kind === "schema") return structuredClone(value);
  // Nothing is generated from these, and they may refer back to the operation that they belong to.
  if (kind === "callback") return {};
  if (kind === "encoding")
    return { contentType: value.contentType, style: value.style, explode: value.explode };
  if (typeof value.$ref === "string") return resolve(document, dereference<unknown>(document, value), kind);
  const copy = mapChildren(value, kind, (inner, innerKind) => resolve(document, inner, innerKind));
  // Extensions among the responses are no responses.
  for (const key of Object.keys(copy)) if (kind === "responses" && key.startsWith("x-")) delete copy[key];
  return copy;
}

import type { OpenAPI3, OperationObject, PathsObject } from "openapi-typescript";
import type { OpenApiPart } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { listOperations } from "../openapi/listOperations.js";
import { dereference } from "../openapi/references.js";
import { mapParts } from "../openapi/walkDocument.js";
import type { ResolvedOperation } from "./NormalizedSpec.js";

/** Copies the operations of a document with every reference resolved, except those to schemas. */
export function resolveOperations(document: OpenAPI3): ResolvedOperation[] {
  const paths = resolve(document, document.paths ?? {}, "paths") as PathsObject;
  return listOperations({ ...document, paths }).map(({ path, method, operation, parameters }) => {
    const facts = { responses: {}, ...operation, ...readExtensions(operation), path, method, parameters };
    // The stages before this one have verified the shape of every part, and that there is an id.
    return facts as ResolvedOperation;
  });
}

/** Reads what Atlassian and the overlays say of an operation beside OpenAPI. */
function readExtensions({
  "x-atlassian-oauth2-scopes": scopes = [],
  "x-replaced-by": replacedBy = [],
  "x-experimental": experimental,
}: OperationObject): Pick<ResolvedOperation, "scopes" | "replacedBy" | "experimental"> {
  return { scopes, replacedBy, experimental: experimental === true };
}

function resolve(document: OpenAPI3, value: unknown, part: OpenApiPart): unknown {
  if (!isObject(value) || part === "schema") return structuredClone(value);
  // Nothing is generated from these, and they may refer back to the operation that they belong to.
  if (part === "callback" || part === "encoding") return {};
  if (typeof value.$ref === "string") return resolve(document, dereference<unknown>(document, value), part);
  const copy = mapParts(value, part, (inner, innerPart) => resolve(document, inner, innerPart));
  // Extensions among the responses are no responses.
  for (const key of Object.keys(copy)) if (part === "responses" && key.startsWith("x-")) delete copy[key];
  return copy;
}

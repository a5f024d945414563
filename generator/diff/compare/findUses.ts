import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../../openapi/isObject.js";
import { resolveRef, SCHEMAS } from "../../openapi/references.js";
import type { Direction } from "../classify.js";
import type { SurfaceOperation } from "../load/Surface.js";

/** The operations that use a named schema, and the directions in which they do. */
export interface Uses {
  readonly directions: Set<Direction>;
  /** The ids of the operations. */
  readonly operations: Set<string>;
}

/** Finds the operations that use each named schema, directly or through other schemas. */
export function findUses(document: OpenAPI3, operations: readonly SurfaceOperation[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const closures = new Map<string, ReadonlySet<string>>();
  for (const { model, found } of operations) {
    const { parameters, operation } = found;
    const sent = collect(document, [parameters, operation.requestBody], closures);
    const received = collect(document, operation.responses, closures);
    for (const name of sent) record(uses, name, model.id, "request");
    for (const name of received) record(uses, name, model.id, "response");
  }
  return uses;
}

function record(uses: Map<string, Uses>, name: string, id: string, direction: Direction): void {
  const own = uses.get(name) ?? { directions: new Set(), operations: new Set() };
  uses.set(name, own);
  own.directions.add(direction);
  own.operations.add(id);
}

/** Collects the names of the schemas to which a value refers, directly or through other schemas. */
function collect(document: OpenAPI3, value: unknown, known: Map<string, ReadonlySet<string>>): Set<string> {
  const names = new Set<string>();
  const open = [...listRefs(value)];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (names.has(ref)) continue;
    names.add(ref);
    const refs = known.get(ref) ?? listRefs(resolveRef(document, ref));
    known.set(ref, refs);
    open.push(...refs);
  }
  return new Set([...names].filter((ref) => ref.startsWith(SCHEMAS)).map((ref) => ref.slice(SCHEMAS.length)));
}

function listRefs(value: unknown, refs = new Set<string>()): ReadonlySet<string> {
  if (isObject(value) && typeof value.$ref === "string") refs.add(value.$ref);
  if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) listRefs(inner, refs);
  return refs;
}

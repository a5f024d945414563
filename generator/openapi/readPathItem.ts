import type { OperationObject, PathItemObject } from "openapi-typescript";
import { isObject } from "./isObject.js";
import { METHODS } from "./methods.js";
import { pointer, resolveRef } from "./references.js";

/** A path item with its references resolved, and its operations apart. */
export interface FoundPathItem {
  /** The fields that are no operations. */
  readonly shared: PathItemObject;
  readonly operations: readonly ItemOperation[];
  /** The JSON pointer of the parameters that its operations share. */
  readonly parametersAt?: string;
}

/** An operation of a path item. */
export interface ItemOperation {
  readonly method: string;
  readonly operation: OperationObject;
  /** The JSON pointer of the operation, which may stand in the components. */
  readonly at: string;
}

const FIELDS = METHODS.map((method) => method.toLowerCase());

/** Reads the item of a path, which may refer to another one; the fields beside a reference win, also those of operations. */
export function readPathItem(document: unknown, path: string): FoundPathItem {
  const shared: Record<string, unknown> = {};
  const operations: ItemOperation[] = [];
  let parametersAt = "";
  const add = (method: string, operation: unknown, at: string) => {
    const index = operations.findIndex((known) => known.method === method);
    const known = operations[index];
    if (known) operations[index] = { ...known, operation: { ...(operation as object), ...known.operation } };
    else if (isObject(operation)) operations.push({ method, operation, at });
  };
  const seen = new Set<string>();
  let item: unknown;
  for (
    let ref: unknown = pointer("paths", path);
    typeof ref === "string" && !seen.has(ref);
    ref = item.$ref
  ) {
    seen.add(ref);
    item = resolveRef(document, ref);
    if (!isObject(item)) break;
    for (const [key, value] of Object.entries(item)) {
      const at = `${ref}${pointer(key).slice(1)}`;
      if (FIELDS.includes(key)) add(key.toUpperCase(), value, at);
      else if (key === "additionalOperations" && isObject(value))
        for (const [method, one] of Object.entries(value))
          add(method, one, `${at}${pointer(method).slice(1)}`);
      else if (key !== "$ref" && !Object.hasOwn(shared, key)) {
        shared[key] = value;
        if (key === "parameters") parametersAt = at;
      }
    }
  }
  return { shared, operations, parametersAt };
}

/** Puts a path item together again; it contains no reference. */
export function buildPathItem({ shared, operations }: FoundPathItem): PathItemObject {
  const known = operations.filter(({ method }) => METHODS.includes(method));
  const others = operations.filter(({ method }) => !METHODS.includes(method));
  const entriesOf = (found: readonly ItemOperation[], name: (method: string) => string) =>
    Object.fromEntries(found.map(({ method, operation }) => [name(method), operation]));
  return {
    ...shared,
    ...entriesOf(known, (method) => method.toLowerCase()),
    ...(others.length > 0 && { additionalOperations: entriesOf(others, (method) => method) }),
  };
}

import { documents } from "../documents.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { type OperationHead, parseOperation } from "./parseOperation.js";
import { parseSchema } from "./parseSchema.js";
import type { Schema, SpecOperation } from "./SpecOperation.js";
import { Tokens } from "./Tokens.js";

/** An operation that has not been parsed yet. */
interface UnparsedOperation extends OperationHead {
  readonly notation: string;
}

const operations = new Map<OperationName, UnparsedOperation>();
const schemas = new Map<string, string>();
const parsedOperations = new Map<OperationName, SpecOperation>();
const parsedSchemas = new Map<string, Schema>();

/** Lists the operations of both documents with their routes. The rest is parsed on demand. */
export function listOperationHeads(): OperationHead[] {
  if (operations.size === 0) for (const namespace of Object.keys(documents)) indexLines(namespace);
  return [...operations.values()];
}

function indexLines(namespace: string): void {
  let prefix = "";
  for (const line of documents[namespace]?.split("\n") ?? []) {
    const [, name = "", rest = ""] = /^(\S+) (.*)$/.exec(line) ?? [];
    if (name === "~") prefix = rest;
    else if (name.startsWith("#")) schemas.set(`${namespace}.${name.slice(1)}`, rest);
    else if (name !== "") indexOperation(`${namespace}.${name}` as OperationName, rest, prefix);
  }
}

function indexOperation(name: OperationName, line: string, prefix: string): void {
  const [, method = "", path = "", notation = ""] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
  operations.set(name, { name, method, path: path.replace("~", prefix), notation });
}

/** Parses an operation of either document. */
export function readOperation(name: OperationName): SpecOperation {
  const known = parsedOperations.get(name);
  if (known) return known;
  listOperationHeads();
  const { notation, ...head } = operations.get(name) as UnparsedOperation;
  const operation = parseOperation(head, notation, resolveSchema);
  parsedOperations.set(name, operation);
  return operation;
}

/** Resolves a reference, and references to references, to a schema. */
export function resolveSchema(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolveSchema(readSchema(schema.$ref));
}

/** Reads a schema by its name with its namespace; it may be a reference to another one. */
export function readSchema(name: string): Schema {
  const known = parsedSchemas.get(name);
  if (known) return known;
  listOperationHeads();
  const [namespace = ""] = name.split(".");
  const schema = parseSchema(new Tokens(schemas.get(name) ?? "any"), namespace);
  parsedSchemas.set(name, schema);
  return schema;
}

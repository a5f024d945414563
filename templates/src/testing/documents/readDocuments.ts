import type { OperationName } from "../../tables/OperationTypes.js";
import { documents } from "../documents.js";
import { type OperationHead, parseOperation } from "./parseOperation.js";
import { parseSchema } from "./parseSchema.js";
import type { Schema, SpecOperation } from "./SpecOperation.js";
import { Tokens } from "./Tokens.js";

interface OperationText extends OperationHead {
  readonly text: string;
}

const operations = new Map<OperationName, OperationText>();
const schemas = new Map<string, string>();
const parsedOperations = new Map<OperationName, SpecOperation>();
const parsedSchemas = new Map<string, Schema>();

/** Lists where the operations of both documents are. What they take and give is read when it is needed. */
export function listHeads(): OperationHead[] {
  if (operations.size === 0) for (const namespace of Object.keys(documents)) indexLines(namespace);
  return [...operations.values()];
}

function indexLines(namespace: string): void {
  let prefix = "";
  for (const line of documents[namespace]?.split("\n") ?? []) {
    const [, name = "", text = ""] = /^(\S+) (.*)$/.exec(line) ?? [];
    if (name === "~") prefix = text;
    else if (name.startsWith("#")) schemas.set(`${namespace}.${name.slice(1)}`, text);
    else if (name !== "") indexOperation(`${namespace}.${name}` as OperationName, text, prefix);
  }
}

function indexOperation(name: OperationName, line: string, prefix: string): void {
  const [, method = "", path = "", text = ""] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
  operations.set(name, { name, method, path: path.replace("~", prefix), text });
}

/** Reads what the documents say of an operation. */
export function readOperation(name: OperationName): SpecOperation {
  const known = parsedOperations.get(name);
  if (known) return known;
  listHeads();
  const { text, ...head } = operations.get(name) as OperationText;
  const operation = parseOperation(head, text, resolveSchema);
  parsedOperations.set(name, operation);
  return operation;
}

/** Gives the schema that a reference names, through chains of references. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const known = parsedSchemas.get(schema.$ref);
  if (known) return known;
  listHeads();
  const [namespace = ""] = schema.$ref.split(".");
  const found = resolveSchema(parseSchema(new Tokens(schemas.get(schema.$ref) ?? "any"), namespace));
  parsedSchemas.set(schema.$ref, found);
  return found;
}

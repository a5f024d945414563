import type { OperationName } from "../../tables/OperationTypes.js";
import { parseSchema } from "./parseSchema.js";
import type { Schema, SpecOperation, SpecParameter } from "./SpecOperation.js";
import { Tokens } from "./Tokens.js";

/** What stands before everything that an operation takes and gives. */
export interface OperationHead {
  readonly name: OperationName;
  readonly method: string;
  readonly path: string;
}

/** Reads what an operation takes and gives: `query {limit?: int32(1..250)} body #NewPage => 200 #Page`. */
export function parseOperation(
  head: OperationHead,
  text: string,
  resolve: (schema: Schema) => Schema,
): SpecOperation {
  const tokens = new Tokens(text);
  const [namespace = ""] = head.name.split(".");
  const parse = () => parseSchema(tokens, namespace);
  const parameters: SpecParameter[] = [];
  for (const group of ["path", "query", "joined", "header"])
    if (tokens.take(group)) parameters.push(...listParameters(group, resolve(parse())));
  return {
    ...head,
    parameters: [...plainParameters(head.path, parameters), ...parameters],
    body: parseBody(tokens, parse),
    success: parseSuccess(tokens, parse),
  };
}

function listParameters(group: string, { properties = {}, required = [] }: Schema): SpecParameter[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: group === "joined" ? "query" : (group as SpecParameter["in"]),
    required: required.includes(name),
    explode: group === "query",
    schema,
  }));
}

/** The parameters of the path that take any text, of which nothing else is said. */
function plainParameters(path: string, others: readonly SpecParameter[]): SpecParameter[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
  return names
    .filter((name) => !others.some((other) => other.in === "path" && other.name === name))
    .map((name) => ({ name, in: "path", required: true, explode: false, schema: { type: "string" } }));
}

function parseBody(tokens: Tokens, parse: () => Schema): SpecOperation["body"] {
  if (!tokens.take("body")) return undefined;
  const required = !tokens.take("?");
  return { required, mediaType: parseMediaType(tokens), schema: parse() };
}

function parseSuccess(tokens: Tokens, parse: () => Schema): SpecOperation["success"] {
  tokens.next();
  const status = Number(tokens.next());
  if (tokens.peek() === undefined) return { status, mediaType: undefined, schema: undefined };
  return { status, mediaType: parseMediaType(tokens), schema: parse() };
}

/** A media type is JSON's where it is not said; no schema of a body or an answer is a text. */
function parseMediaType(tokens: Tokens): string {
  return tokens.peek()?.startsWith("'") ? tokens.next().slice(1, -1) : "application/json";
}

import type { OperationName } from "../../tables/OperationTypes.js";
import { parseSchema } from "./parseSchema.js";
import type { Schema, SpecOperation, SpecParameter } from "./SpecOperation.js";
import { Tokens } from "./Tokens.js";

/** The name and the route of an operation. */
export interface OperationHead {
  readonly name: OperationName;
  readonly method: string;
  readonly path: string;
}

/** Parses the parameters, body and success response of an operation: `query {limit?: int32(1..250)} body #NewPage => 200 #Page`. */
export function parseOperation(
  head: OperationHead,
  notation: string,
  resolve: (schema: Schema) => Schema,
): SpecOperation {
  const tokens = new Tokens(notation);
  const [namespace = ""] = head.name.split(".");
  const parse = () => parseSchema(tokens, namespace);
  const parameters: SpecParameter[] = [];
  for (const group of ["path", "query", "joined", "header"])
    if (tokens.accept(group)) parameters.push(...listParameters(group, resolve(parse())));
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

/** The path parameters that take any string, which the notation leaves out. */
function plainParameters(path: string, others: readonly SpecParameter[]): SpecParameter[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
  return names
    .filter((name) => !others.some((other) => other.in === "path" && other.name === name))
    .map((name) => ({ name, in: "path", required: true, explode: false, schema: { type: "string" } }));
}

function parseBody(tokens: Tokens, parse: () => Schema): SpecOperation["body"] {
  if (!tokens.accept("body")) return undefined;
  const required = !tokens.accept("?");
  return { required, mediaType: parseMediaType(tokens), schema: parse() };
}

function parseSuccess(tokens: Tokens, parse: () => Schema): SpecOperation["success"] {
  tokens.next();
  const status = Number(tokens.next());
  if (tokens.peek() === undefined) return { status, mediaType: undefined, schema: undefined };
  return { status, mediaType: parseMediaType(tokens), schema: parse() };
}

/** The default media type is JSON. A leading literal is unambiguous, because no body schema is one. */
function parseMediaType(tokens: Tokens): string {
  return tokens.peek()?.startsWith("'") ? tokens.next().slice(1, -1) : "application/json";
}

import type { OperationName } from "../tables/OperationTypes.js";
import { parseSchema } from "./parseSchema.js";
import type { Schema, SpecContent, SpecOperation, SpecParameter } from "./SpecOperation.js";
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
  while (isGroup(tokens.peek())) parameters.push(...listParameters(tokens.next(), resolve(parse())));
  return {
    ...head,
    parameters: [...plainParameters(head.path, parameters), ...parameters],
    body: parseBody(tokens, parse),
    success: parseSuccess(tokens, parse),
  };
}

/** Whether parameters follow: those of the path, of the header, or of the query, which are sent in several ways. */
function isGroup(token = ""): boolean {
  return !["", "body", "=>"].includes(token);
}

function listParameters(group: string, { properties = {}, required = [] }: Schema): SpecParameter[] {
  const isQuery = group !== "path" && group !== "header";
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: isQuery ? "query" : group,
    required: required.includes(name),
    style: isQuery ? (group as SpecParameter["style"]) : undefined,
    schema,
  }));
}

/** The path parameters that take any string, which the notation leaves out. */
function plainParameters(path: string, others: readonly SpecParameter[]): SpecParameter[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
  return names
    .filter((name) => !others.some((other) => other.in === "path" && other.name === name))
    .map((name) => ({ name, in: "path", required: true, style: undefined, schema: { type: "string" } }));
}

function parseBody(tokens: Tokens, parse: () => Schema): SpecOperation["body"] {
  if (!tokens.accept("body")) return undefined;
  const required = !tokens.accept("?");
  const contents: SpecContent[] = [];
  do contents.push({ mediaType: parseMediaType(tokens), schema: parse() });
  while (tokens.accept("or"));
  return { required, contents };
}

function parseSuccess(tokens: Tokens, parse: () => Schema): SpecOperation["success"] {
  tokens.next();
  const status = Number(tokens.next());
  if (tokens.peek() === undefined) return { status, mediaType: undefined, schema: undefined };
  return { status, mediaType: parseMediaType(tokens), schema: parse() };
}

/** The default media type is JSON. A leading literal is unambiguous, because a schema that starts with one has its media type. */
function parseMediaType(tokens: Tokens): string {
  return tokens.peek()?.startsWith("'") ? tokens.next().slice(1, -1) : "application/json";
}

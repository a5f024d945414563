import type { Schema } from "./SpecOperation.js";
import type { Tokens } from "./Tokens.js";

/** Reads a schema in the notation of documents.ts; its references say the namespace, too: `v2.Page`. */
export function parseSchema(tokens: Tokens, namespace: string): Schema {
  const parse = () => parseSchema(tokens, namespace);
  const members = [parseList(tokens, parse, namespace)];
  while (tokens.take("|")) members.push(parseList(tokens, parse, namespace));
  const [first = {}, ...others] = members.filter((member) => member !== NULL);
  // Choices that are no lists of values are spelled oneOf and anyOf.
  const values = [first, ...others].flatMap((member) => member.enum ?? []);
  const schema = others.length > 0 ? { ...first, enum: values } : first;
  if (!members.includes(NULL)) return schema;
  return schema.$ref === undefined ? { ...schema, nullable: true } : { allOf: [schema], nullable: true };
}

const NULL: Schema = { nullable: true };

const WORDS: Readonly<Record<string, Schema>> = {
  any: {},
  null: NULL,
  string: { type: "string" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  "date-time": { type: "string", format: "date-time" },
  binary: { type: "string", format: "binary" },
  uuid: { type: "string", format: "uuid" },
};

/** Reads what may be followed by the brackets of lists. */
function parseList(tokens: Tokens, parse: () => Schema, namespace: string): Schema {
  let schema = parseOne(tokens, parse, namespace);
  while (tokens.take("[")) {
    const [minItems, maxItems] = parseRange(tokens, "]");
    schema = {
      type: "array",
      items: schema,
      ...(minItems !== undefined && { minItems }),
      ...(maxItems !== undefined && { maxItems }),
    };
  }
  return schema;
}

function parseOne(tokens: Tokens, parse: () => Schema, namespace: string): Schema {
  const token = tokens.next();
  if (token === "{") return parseObject(tokens, parse);
  if (token === "(") return parseAll(tokens, parse)[0] ?? {};
  if (token.startsWith("#")) return { $ref: `${namespace}.${token.slice(1)}` };
  if (token === "allOf" || token === "anyOf" || token === "oneOf") {
    tokens.next();
    return { [token]: parseAll(tokens, parse) };
  }
  const word = WORDS[token];
  if (word) return parseBounds(tokens, word);
  const value = token.startsWith("'") ? readLiteral(token) : JSON.parse(token);
  return { type: typeof value as "string", enum: [value] };
}

/** Reads schemas up to the parenthesis that closes. */
function parseAll(tokens: Tokens, parse: () => Schema): Schema[] {
  const schemas = [parse()];
  while (!tokens.take(")")) if (!tokens.take(",")) schemas.push(parse());
  return schemas;
}

function parseObject(tokens: Tokens, parse: () => Schema): Schema {
  const properties: [string, Schema][] = [];
  const required: string[] = [];
  let others: Pick<Schema, "additionalProperties"> = {};
  while (!tokens.take("}")) {
    if (tokens.take(",")) continue;
    if (tokens.take("...")) {
      others = { additionalProperties: !tokens.take("never") && parse() };
      continue;
    }
    const token = tokens.next();
    const name = token.startsWith("'") ? readLiteral(token) : token;
    if (!tokens.take("?")) required.push(name);
    tokens.next();
    properties.push([name, parse()]);
  }
  return { type: "object", properties: Object.fromEntries(properties), required, ...others };
}

/** Reads the bounds `(1..250)` and the pattern `('[a-z]+')` of a word. */
function parseBounds(tokens: Tokens, word: Schema): Schema {
  let schema = word;
  while (tokens.take("(")) {
    if (tokens.peek()?.startsWith("'")) {
      schema = { ...schema, pattern: readLiteral(tokens.next()) };
      tokens.next();
      continue;
    }
    const [least, most] = parseRange(tokens, ")");
    const upper = schema.type === "string" ? "maxLength" : "maximum";
    schema = {
      ...schema,
      ...(least !== undefined && { minimum: least }),
      ...(most !== undefined && { [upper]: most }),
    };
  }
  return schema;
}

function parseRange(tokens: Tokens, end: string): (number | undefined)[] {
  if (tokens.take(end)) return [];
  const bounds = tokens.next().split("..");
  tokens.next();
  return bounds.map((bound) => (bound === "" ? undefined : Number(bound)));
}

function readLiteral(token: string): string {
  return JSON.parse(`"${token.slice(1, -1)}"`);
}

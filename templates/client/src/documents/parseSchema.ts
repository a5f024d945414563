import type { Schema } from "./SpecOperation.js";
import type { Tokens } from "./Tokens.js";

/** Parses a schema in the notation of documents.ts, and qualifies its references by the namespace: `v2.Page`. */
export function parseSchema(tokens: Tokens, namespace: string): Schema {
  const parse = () => parseSchema(tokens, namespace);
  const members = [parseArray(tokens, parse, namespace)];
  while (tokens.accept("|")) members.push(parseArray(tokens, parse, namespace));
  const [first, ...others] = members.filter((member) => member !== NULL);
  if (first === undefined) return { enum: [null] };
  // A union is an enum; other choices are written as oneOf and anyOf.
  const values = [first, ...others].flatMap((member) => member.enum ?? []);
  const schema = others.length > 0 ? { ...first, enum: values } : first;
  if (!members.includes(NULL)) return schema;
  return schema.$ref === undefined ? { ...schema, nullable: true } : { allOf: [schema], nullable: true };
}

const NULL: Schema = { nullable: true };

const KEYWORDS: Readonly<Record<string, Schema>> = {
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

/** Parses a schema that can be followed by array brackets. */
function parseArray(tokens: Tokens, parse: () => Schema, namespace: string): Schema {
  let schema = parsePrimary(tokens, parse, namespace);
  while (tokens.accept("[")) {
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

function parsePrimary(tokens: Tokens, parse: () => Schema, namespace: string): Schema {
  const token = tokens.next();
  if (token === "readonly") return { allOf: [parse()], readOnly: true };
  if (token === "{") return parseObject(tokens, parse);
  if (token === "(") return parseAll(tokens, parse)[0] ?? {};
  if (token.startsWith("#")) return { $ref: `${namespace}.${token.slice(1)}` };
  if (token === "allOf" || token === "anyOf" || token === "oneOf") {
    tokens.next();
    return { [token]: parseAll(tokens, parse) };
  }
  const keyword = KEYWORDS[token];
  if (keyword) return parseBounds(tokens, keyword);
  const value = token.startsWith("'") ? parseLiteral(token) : JSON.parse(token);
  return { type: typeof value as "string", enum: [value] };
}

/** Parses schemas up to the closing parenthesis. */
function parseAll(tokens: Tokens, parse: () => Schema): Schema[] {
  const schemas = [parse()];
  while (!tokens.accept(")")) if (!tokens.accept(",")) schemas.push(parse());
  return schemas;
}

function parseObject(tokens: Tokens, parse: () => Schema): Schema {
  const properties: [string, Schema][] = [];
  const required: string[] = [];
  let rest: Pick<Schema, "additionalProperties"> = {};
  while (!tokens.accept("}")) {
    if (tokens.accept(",")) continue;
    if (tokens.accept("...")) {
      rest = { additionalProperties: !tokens.accept("never") && parse() };
      continue;
    }
    const token = tokens.next();
    const name = token.startsWith("'") ? parseLiteral(token) : token;
    if (!tokens.accept("?")) required.push(name);
    tokens.next();
    properties.push([name, parse()]);
  }
  return { type: "object", properties: Object.fromEntries(properties), required, ...rest };
}

/** Parses the bounds `(1..250)` and the pattern `('[a-z]+')` after a keyword. */
function parseBounds(tokens: Tokens, keyword: Schema): Schema {
  let schema = keyword;
  while (tokens.accept("(")) {
    if (tokens.peek()?.startsWith("'")) {
      schema = { ...schema, pattern: parseLiteral(tokens.next()) };
      tokens.next();
      continue;
    }
    const [lower, upper] = parseRange(tokens, ")");
    const upperKey = schema.type === "string" ? "maxLength" : "maximum";
    schema = {
      ...schema,
      ...(lower !== undefined && { minimum: lower }),
      ...(upper !== undefined && { [upperKey]: upper }),
    };
  }
  return schema;
}

function parseRange(tokens: Tokens, end: string): (number | undefined)[] {
  if (tokens.accept(end)) return [];
  const bounds = tokens.next().split("..");
  tokens.next();
  return bounds.map((bound) => (bound === "" ? undefined : Number(bound)));
}

function parseLiteral(token: string): string {
  return JSON.parse(`"${token.slice(1, -1)}"`);
}

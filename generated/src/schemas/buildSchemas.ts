import { isJson } from "../documents/isJson.js";
import { readOperation, resolveSchema } from "../documents/readDocuments.js";
import type { Schema, SpecOperation, SpecParameter } from "../documents/SpecOperation.js";
import { sentAs } from "../documents/sentAs.js";
import type { Operation } from "../operations/Operation.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { completeSchema } from "./completeSchema.js";
import { convertSchema } from "./convertSchema.js";
import { describeParameter } from "./describe.js";
import type { JsonSchema } from "./JsonSchema.js";

/** The JSON Schemas of an operation; undefined where there is nothing to describe. */
export interface JsonSchemas {
  readonly args: JsonSchema;
  readonly body: JsonSchema | undefined;
  readonly result: JsonSchema | undefined;
}

/** Builds the JSON Schemas of an operation from the documents. */
export function buildSchemas(name: OperationName): JsonSchemas {
  const [namespace = ""] = name.split(".", 1);
  const operation = readOperation(name);
  const sent = sentAs(name);
  const contents = (sent.body ?? sent.bodies) ? (operation.body?.contents ?? []) : [];
  const use = contents.every(({ mediaType }) => isJson(mediaType)) ? "sent" : "form";
  const bodies = contents.map(({ schema }) => convertSchema(schema, use, `${name}.body`));
  const [only, ...others] = bodies;
  const body = others.length > 0 ? { anyOf: bodies } : only;
  const result = convertResult(operation, sent);
  return {
    args: completeSchema(convertArgs(operation, sent, body), use, namespace),
    body: body && completeSchema(body, use, namespace),
    result: result && completeSchema(result, "received", namespace),
  };
}

function convertArgs(
  { name, parameters, body }: SpecOperation,
  { headers = [], bodies = [] }: Partial<Operation>,
  bodySchema: JsonSchema | undefined,
): JsonSchema {
  const known = parameters.filter((each) => each.in !== "header" || headers.includes(each.name));
  const properties = known.map((each): [string, JsonSchema] => [each.name, convertParameter(name, each)]);
  if (bodySchema) properties.push(["body", bodySchema]);
  if (bodies.length > 1) properties.push(["contentType", { type: "string" }]);
  const required = known.filter((each) => each.required).map((each) => each.name);
  if (bodySchema && body?.required) required.push("body");
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function convertParameter(operation: OperationName, parameter: SpecParameter): JsonSchema {
  const description = describeParameter(operation, parameter.name);
  const schema = convertSchema(parameter.schema, "sent", `${operation}.${parameter.name}`);
  return {
    ...(isId(parameter) ? widenIds(parameter.schema, schema) : schema),
    ...(description && { description }),
  };
}

/** Whether a parameter takes IDs, which can be passed as strings and as numbers. */
function isId({ name, in: location }: SpecParameter): boolean {
  return location !== "header" && /(^|[-_])ids?$|Ids?$/.test(name);
}

function widenIds(schema: Schema, converted: JsonSchema): JsonSchema {
  const { type, enum: values, items } = resolveSchema(schema);
  if (type === "array" && items) return { ...converted, items: widenIds(items, converted.items ?? {}) };
  const isScalar = type === "string" || type === "integer" || type === "number";
  return isScalar && values === undefined ? { type: ["string", "integer"] } : converted;
}

function convertResult({ name, success }: SpecOperation, sent: Partial<Operation>): JsonSchema | undefined {
  if (sent.success !== undefined) return undefined;
  // Only the response tells what it is.
  if (sent.answer !== undefined || success.schema === undefined) return {};
  return convertSchema(success.schema, "received", `${name}.result`);
}

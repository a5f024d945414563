import { listOperationHeads } from "../documents/readDocuments.js";
import { describe } from "../errors/describe.js";
import { configurationError } from "../errors/NimbusError.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { buildSchemas, type JsonSchemas } from "./buildSchemas.js";
import { createSchema } from "./createSchema.js";
import type { OperationSchema, OperationSchemas } from "./OperationSchemas.js";

const known = new Map<string, unknown>();

/**
 * Returns the schemas of an operation. They are built when they are asked for, and only then.
 *
 * Results are as open as their types: they may have properties that no schema names, and new members of enums.
 *
 * @throws {NimbusError} of the kind `configuration` if there is no such operation
 * @example
 * const { issues } = schemaOf("{{list}}").result["~standard"].validate(data);
 */
export function schemaOf<Name extends OperationName>(name: Name): OperationSchemas<Name> {
  const schemas = known.get(name) ?? create(name);
  known.set(name, schemas);
  return schemas as OperationSchemas<Name>;
}

function create(
  name: OperationName,
): Readonly<Record<keyof JsonSchemas, OperationSchema<unknown> | undefined>> {
  if (!listOperationHeads().some((each) => each.name === name)) {
    const shown = typeof name === "string" ? name : describe(name);
    throw configurationError(`there is no operation ${shown}`, "pass a name such as {{list}}");
  }
  const { args, body, result } = buildSchemas(name);
  return {
    args: createSchema(args),
    body: body && createSchema(body),
    result: result && createSchema(result),
  };
}

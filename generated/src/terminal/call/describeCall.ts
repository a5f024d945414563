import { isJson } from "../../documents/isJson.js";
import { readOperation } from "../../documents/readDocuments.js";
import { sentAs } from "../../documents/sentAs.js";
import { configurationError } from "../../errors/ConfluenceError.js";
import type { Operation } from "../../operations/Operation.js";
import type { Definitions } from "../../schemas/Check.js";
import type { JsonSchema } from "../../schemas/JsonSchema.js";
import { schemaOf } from "../../schemas/schemaOf.js";
import type { OperationName } from "../../tables/OperationTypes.js";
import type { Options } from "../CommandLine.js";
import { type Field, isOfType, listFields } from "./argumentSchema.js";
import { requireOperation } from "./requireOperation.js";

/** An argument of an operation, or a field of its form. */
export interface CallArgument extends Field {
  readonly isField: boolean;
}

/** An operation as a command. */
export interface CallDescription {
  readonly name: OperationName;
  readonly operation: Operation;
  /** What all arguments together are. */
  readonly schema: JsonSchema;
  readonly definitions: Definitions;
  /** The arguments by their options, as they are documented. */
  readonly args: ReadonlyMap<string, CallArgument>;
  /** The body, if `--body` sets it. */
  readonly body: JsonSchema | undefined;
  readonly bodyIsJson: boolean;
  readonly bodyIsRequired: boolean;
  /** All options; those in capitals are also there in small letters: `--space-key` of `spaceKey`. */
  readonly options: Options;
}

/** Describes an operation as a command, by what the documents say of its arguments. */
export function describeCall(word = "-"): CallDescription {
  if (word.startsWith("-"))
    throw configurationError("no operation given", "name it first: confluence-fetch call v2.getPages");
  const name = requireOperation(word);
  const operation = { method: readOperation(name).method, ...sentAs(name) } as Operation;
  const { jsonSchema: schema } = schemaOf(name).args;
  const { properties = {}, required = [], $defs: definitions = {} } = schema;
  const hasBody = (operation.body ?? operation.bodies) !== undefined && properties.body !== undefined;
  const contents = readOperation(name).body?.contents ?? [];
  const bodyIsJson = contents.every(({ mediaType }) => isJson(mediaType));
  const form = hasBody && !bodyIsJson ? listFields(properties.body ?? {}, definitions) : [];
  const fields = form.map((field) => ({ ...field, isField: true }));
  const body = hasBody && fields.length === 0 ? properties.body : undefined;
  const others = listOwnOptions(operation, body !== undefined);
  const named = Object.entries(properties)
    .filter(([each]) => each !== "body" || !hasBody)
    .map(([each, own]) => ({ name: each, schema: own, isField: false, isRequired: required.includes(each) }));
  const all = [...named, ...fields];
  const args = new Map(
    all.map((each) => [Object.hasOwn(others, each.name) ? `arg-${each.name}` : each.name, each]),
  );
  const kinds = [...args].flatMap(([option, each]) => {
    const kind = kindOf(each.schema, definitions);
    return [[toKebab(option), kind] as const, [option, kind] as const];
  });
  const options = { ...Object.fromEntries(kinds), ...others };
  const bodyIsRequired = body !== undefined && required.includes("body");
  return { name, operation, schema, definitions, args, body, bodyIsJson, bodyIsRequired, options };
}

/** Writes a name in small letters: `space-key` for `spaceKey`. */
export function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function kindOf(schema: JsonSchema, definitions: Definitions): Options[string] {
  if (isOfType(schema, definitions, "array")) return "values";
  return isOfType(schema, definitions, "boolean") ? "boolean" : "value";
}

/** The options that are not arguments. */
function listOwnOptions({ page, success }: Operation, hasBody: boolean): Options {
  return {
    ...(hasBody && { body: "value" }),
    ...(page !== undefined && { all: "flag", resume: "value" }),
    ...(success === undefined && { format: "value", fields: "value", raw: "flag" }),
    ...(success === "file" && { output: "value" }),
    ...{ "dry-run": "flag", yes: "flag" },
    ...{ site: "value", "cloud-id": "value", gateway: "value", email: "value" },
  };
}

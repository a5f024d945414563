import { configurationError } from "../errors/NimbusError.js";
import type { Check, Mismatch, Place } from "./Check.js";
import { compileSchema } from "./compileSchema.js";
import type { JsonSchema } from "./JsonSchema.js";
import type { OperationSchema } from "./OperationSchemas.js";
import type { StandardIssue, StandardResult } from "./StandardSchema.js";

/** The name by which libraries tell its schemas from others. */
const VENDOR = "{{bin}}";

/** The versions of JSON Schema in which the schemas of this package mean the same. */
const DRAFTS: Readonly<Record<string, string>> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** Makes a JSON Schema a Standard Schema. It is compiled when it validates for the first time. */
export function createSchema<Input, Output>(jsonSchema: JsonSchema): OperationSchema<Input, Output> {
  let check: Check | undefined;
  const validate = (value: unknown): StandardResult<Output> => {
    check ??= compileSchema(jsonSchema);
    const issues = findMismatches(check, value, false).map(toIssue);
    return issues.length > 0 ? { issues } : { value: value as Output };
  };
  const convert = ({ target }: { readonly target: string }) => {
    if (!Object.hasOwn(DRAFTS, target))
      throw configurationError(
        `there is no JSON Schema for ${target}`,
        `pass ${Object.keys(DRAFTS).join(" or ")}`,
      );
    return { ...jsonSchema, $schema: DRAFTS[target] };
  };
  const converters = { input: convert, output: convert };
  return { jsonSchema, "~standard": { version: 1, vendor: VENDOR, validate, jsonSchema: converters } };
}

/** Finds what does not match, or only that a value is nested more deeply than functions can call each other. */
export function findMismatches(check: Check, value: unknown, isThorough: boolean): readonly Mismatch[] {
  const mismatches: Mismatch[] = [];
  try {
    check(value, undefined, { mismatches, isThorough });
    return mismatches;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ kind: "limit", place: undefined, message: "is nested too deeply", isTolerated: false }];
  }
}

/** Lists the keys that lead to a place, from the outermost one. */
export function toPath(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let each = place; each; each = each.parent) path.unshift(each.key);
  return path;
}

function toIssue({ place, message }: Mismatch): StandardIssue {
  return { message, path: toPath(place) };
}

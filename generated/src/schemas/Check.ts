import type { JsonSchema } from "./JsonSchema.js";

/** A place in a value: a key, in what contains it. Undefined is the whole value. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
  /** Whether the key is data, as that of a map, and no name of the documents. */
  readonly isData: boolean;
}

/** What is wrong: `value` is not in an enum, `limit` is a bound, a length or a pattern; `member` and `unknown` are new. */
export type MismatchKind = "missing" | "null" | "type" | "value" | "limit" | "member" | "unknown";

/** Where a value does not match its schema. */
export interface Mismatch {
  readonly kind: MismatchKind;
  readonly place: Place | undefined;
  /** What the schema says, without the value: `must be a string`. */
  readonly message: string;
  /** Whether the types allow it: a new member of an enum, and a property that no schema names. */
  readonly isTolerated: boolean;
}

/** Where a check reports to. */
export interface Report {
  readonly mismatches: Mismatch[];
  /** Whether to report what the types allow, too. */
  readonly isThorough: boolean;
}

/** Reports what does not match in a value. */
export type Check = (value: unknown, place: Place | undefined, report: Report) => void;

/** The definitions of a schema, by their names. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/** Finds the definition to which a schema refers. */
export function resolveRef($ref: string, definitions: Definitions): JsonSchema {
  return definitions[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {};
}

/**
 * Compiles a schema.
 *
 * @param isPart whether other schemas say more about the same value, so that it may have more properties
 */
export type Compile = (schema: JsonSchema, isPart: boolean) => Check;

/** Adds a mismatch that the types do not allow to a report. */
export function addMismatch(
  report: Report,
  kind: MismatchKind,
  place: Place | undefined,
  message: string,
): void {
  report.mismatches.push({ kind, place, message, isTolerated: false });
}

/** Adds a mismatch that the types allow to a report. */
export function addTolerated(
  report: Report,
  kind: MismatchKind,
  place: Place | undefined,
  message: string,
): void {
  report.mismatches.push({ kind, place, message, isTolerated: true });
}

/** Whether a value is an object, as opposed to a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

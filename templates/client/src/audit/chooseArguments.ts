import { readOperation, resolveSchema } from "../documents/readDocuments.js";
import type { SpecOperation, SpecParameter } from "../documents/SpecOperation.js";
import type { OperationName } from "../tables/OperationTypes.js";
import type { Sample, Samples } from "./collectSamples.js";
import { keyOf, nounOf } from "./nounOf.js";
import { HINTS } from "./productHints.js";

/** The arguments of a call, and what they identify. */
export interface ChosenArguments {
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: ReadonlyMap<string, string | number>;
}

/**
 * Chooses the arguments that an operation requires among the values that answers contained; undefined if there are none.
 * Values of one call come from one answer: a property of a page with that page.
 *
 * @param round which of several values is chosen: the first, the second …
 */
export function chooseArguments(
  name: OperationName,
  samples: Samples,
  round: number,
): ChosenArguments | undefined {
  const operation = readOperation(name);
  const context = new Map<string, string | number>();
  const args: [string, unknown][] = [];
  // What is farthest in the path knows most of where it is.
  for (const parameter of operation.parameters.filter((each) => each.required).reverse()) {
    const keys = listKeys(parameter, operation);
    const value = chooseValue(parameter, keys, samples, context, round);
    if (value === undefined) return undefined;
    const { type } = resolveSchema(parameter.schema);
    args.push([parameter.name, type === "array" ? [value] : value]);
    for (const key of keys) if (!context.has(key)) context.set(key, value);
  }
  return { args: Object.fromEntries(args), context };
}

/** Lists what a parameter may identify: what its name says, or else what precedes it in the path. */
function listKeys({ name, in: location }: SpecParameter, { path }: SpecOperation): string[] {
  const segments = path.split("/");
  const before = segments.slice(0, segments.indexOf(`{${name}}`)).findLast((each) => !each.startsWith("{"));
  const own = keyOf(name, location === "path" ? nounOf(before ?? "") : "");
  const [noun = "", word = ""] = own.split(":");
  return [own, ...(HINTS.kinds[noun] ?? []).map((kind) => `${kind}:${word}`)];
}

function chooseValue(
  { name, schema }: SpecParameter,
  keys: readonly string[],
  samples: Samples,
  context: Map<string, string | number>,
  round: number,
): string | number | undefined {
  const known = keys.map((key) => context.get(key)).find((value) => value !== undefined);
  if (known !== undefined) return known;
  const { enum: values, type } = resolveSchema(schema);
  if (values) return values.filter(isScalar)[round % values.length];
  const candidates = keys.flatMap((key) => samples.get(key) ?? []).filter(({ value }) => fits(value, type));
  const chosen: Sample | undefined = candidates[round % Math.max(1, candidates.length)];
  if (chosen === undefined) return HINTS.values[name];
  for (const [key, value] of chosen.context) if (!context.has(key)) context.set(key, value);
  return chosen.value;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function fits(value: string | number, type: string | undefined): boolean {
  return type !== "integer" && type !== "number" ? true : /^\d+$/.test(String(value));
}

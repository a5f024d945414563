import { keyOf, nounOf } from "./nounOf.js";

/** A value that addresses something, and what addressed the answer that contained it. */
export interface Sample {
  readonly value: string | number;
  readonly context: ReadonlyMap<string, string | number>;
}

/** Values by what they identify: `page:id`. */
export type Samples = Map<string, Sample[]>;

/** How many values of one kind are kept. */
const MAX_SAMPLES = 20;

/** How deep in an answer values are looked for. */
const MAX_DEPTH = 6;

/** Collects from an answer what other operations can be called with. */
export function collectSamples(
  samples: Samples,
  answer: unknown,
  noun: string,
  context: Sample["context"],
): void {
  const visit = (value: unknown, owner: string, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_SAMPLES)) visit(item, owner, depth + 1);
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === "object") visit(inner, isList(name, inner) ? owner : nounOf(name), depth + 1);
      else if (typeof inner === "number" || (typeof inner === "string" && inner !== ""))
        add(keyOf(name, owner), inner);
    }
  };
  const add = (key: string, value: string | number) => {
    const known = samples.get(key) ?? [];
    const isKnown = known.some((each) => each.value === value && isSame(each.context, context));
    if (!isKnown && known.length < MAX_SAMPLES) samples.set(key, [...known, { value, context }]);
  };
  visit(answer, noun, 0);
}

/** Whether a property contains the items of a page, which are what the operation is about. */
function isList(name: string, value: unknown): boolean {
  return Array.isArray(value) && /^(results|values|items|data)$/.test(name);
}

function isSame(a: Sample["context"], b: Sample["context"]): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

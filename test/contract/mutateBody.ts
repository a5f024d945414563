import type { Fault } from "./Mutant.js";
import type { Schema } from "./ValidatedDocument.js";
import { wrongValues } from "./wrongValues.js";

/** A JSON body with one fault. */
export interface BodyMutant {
  readonly fault: Fault;
  readonly at: string;
  readonly body: unknown;
}

/**
 * Derives from a valid JSON body those in which one value is wrong, missing or too much.
 *
 * It looks four levels deep: what lies deeper are the recursive schemas of v1 again, 6,000 faults in five bodies.
 */
export function mutateBody(schema: Schema, body: unknown): BodyMutant[] {
  const wrong = wrongValues(schema, body).map(({ violation, value }) => ({
    fault: `body ${violation}` as Fault,
    at: "body",
    body: value,
  }));
  return [...wrong, ...mutateInside(schema, body, ["body"])];
}

const deepest = 4;

function mutateInside(schema: Schema, valid: unknown, at: readonly string[]): BodyMutant[] {
  if (at.length > deepest) return [];
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice) return mutateChoice(choice, valid, at);
  if (schema.allOf) return schema.allOf.flatMap((part) => mutateInside(part, valid, at));
  if (Array.isArray(valid)) return mutateFirstItem(schema.items ?? {}, valid, at);
  return isObject(valid) ? mutateProperties(schema, valid, at) : [];
}

/** Looks inside the branch of a choice only where no other branch takes values of that kind. */
function mutateChoice(branches: readonly Schema[], valid: unknown, at: readonly string[]): BodyMutant[] {
  const kind = Array.isArray(valid) ? "array" : typeof valid;
  const [branch, ...others] = branches.filter(({ type }) => type === undefined || type === kind);
  return branch && others.length === 0 ? mutateInside(branch, valid, at) : [];
}

function mutateFirstItem(schema: Schema, valid: readonly unknown[], at: readonly string[]): BodyMutant[] {
  return mutateValue(schema, valid[0], [...at, "0"]).map((mutant) => ({
    ...mutant,
    body: valid.with(0, mutant.body),
  }));
}

function mutateProperties(schema: Schema, valid: object, at: readonly string[]): BodyMutant[] {
  const values = new Map(Object.entries(valid));
  const mutants = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (!values.has(name)) return [];
    const wrong = mutateValue(property, values.get(name), [...at, name]).map((mutant) => ({
      ...mutant,
      body: { ...valid, [name]: mutant.body },
    }));
    return schema.required?.includes(name) ? [...wrong, withoutProperty(valid, name, at)] : wrong;
  });
  if (schema.additionalProperties !== false) return mutants;
  return [
    ...mutants,
    { fault: "unknown property", at: at.join("."), body: { ...valid, "no-such-property": 1 } },
  ];
}

function withoutProperty(valid: object, name: string, at: readonly string[]): BodyMutant {
  const others = Object.entries(valid).filter(([key]) => key !== name);
  return { fault: "missing property", at: [...at, name].join("."), body: Object.fromEntries(others) };
}

function mutateValue(schema: Schema, valid: unknown, at: readonly string[]): BodyMutant[] {
  const wrong = wrongValues(schema, valid).map(({ violation, value }) => ({
    fault: `property ${violation}` as Fault,
    at: at.join("."),
    body: value,
  }));
  return [...wrong, ...mutateInside(schema, valid, at)];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

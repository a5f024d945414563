import { addMismatch, type Check, type Compile, isRecord, type Place, type Report } from "./Check.js";
import { compileObject } from "./compileObject.js";
import type { JsonSchema, JsonType } from "./JsonSchema.js";

const IS: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: Number.isFinite,
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  object: isRecord,
  array: Array.isArray,
  null: (value) => value === null,
};

const NAMES: Readonly<Record<JsonType, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

/** Compiles what a schema says itself: the type and, of a value of that type, its limits, items or properties. */
export function compileType(schema: JsonSchema, compile: Compile): Check {
  const { enum: values } = schema;
  if (values) return compileEnum(values);
  const types = [schema.type ?? []].flat();
  const tests = types.map((type) => IS[type]);
  const message = `must be ${types.map((type) => NAMES[type]).join(" or ")}`;
  const check = compileInside(schema, types, compile);
  return (value, place, report) => {
    for (const test of tests) if (test(value)) return check?.(value, place, report);
    addMismatch(report, value === null ? "null" : "type", place, message);
  };
}

function compileEnum(values: readonly unknown[]): Check {
  const known = new Set(values);
  const message = `must be ${values.length > 1 ? "one of " : ""}${values.join(", ")}`;
  return (value, place, report) => {
    if (known.has(value)) return;
    const isSimilar = values.some((each) => typeof each === typeof value);
    addMismatch(report, value === null ? "null" : isSimilar ? "value" : "type", place, message);
  };
}

function compileInside(schema: JsonSchema, types: readonly JsonType[], compile: Compile): Check | undefined {
  const checks = [
    ...(types.includes("object") ? [compileObject(schema, compile)] : []),
    ...(types.includes("array") ? [compileList(schema, compile)] : []),
    ...(types.includes("string") ? compileText(schema) : []),
    ...(types.includes("integer") || types.includes("number") ? compileNumber(schema) : []),
  ];
  const [only, ...others] = checks;
  if (others.length === 0) return only;
  return (value, place, report) => {
    for (const check of checks) check(value, place, report);
  };
}

function compileList({ items = {}, minItems = 0, maxItems = Infinity }: JsonSchema, compile: Compile): Check {
  const check = compile(items, false);
  return (list, parent, report) => {
    if (!Array.isArray(list)) return;
    checkLimit(report, parent, list.length >= minItems, `must have at least ${minItems} items`);
    checkLimit(report, parent, list.length <= maxItems, `must have at most ${maxItems} items`);
    for (let key = 0; key < list.length; key += 1) check(list[key], { parent, key, isData: true }, report);
  };
}

function compileText({ pattern, maxLength = Infinity }: JsonSchema): Check[] {
  if (pattern === undefined && maxLength === Infinity) return [];
  const regExp = new RegExp(pattern ?? "", "u");
  return [
    (text, place, report) => {
      if (typeof text !== "string") return;
      checkLimit(report, place, [...text].length <= maxLength, `must have at most ${maxLength} characters`);
      checkLimit(report, place, regExp.test(text), `must match ${pattern}`);
    },
  ];
}

function compileNumber({ minimum = -Infinity, maximum = Infinity }: JsonSchema): Check[] {
  if (minimum === -Infinity && maximum === Infinity) return [];
  return [
    (number, place, report) => {
      if (typeof number !== "number") return;
      checkLimit(report, place, number >= minimum, `must be at least ${minimum}`);
      checkLimit(report, place, number <= maximum, `must be at most ${maximum}`);
    },
  ];
}

function checkLimit(report: Report, place: Place | undefined, isWithin: boolean, message: string): void {
  if (!isWithin) addMismatch(report, "limit", place, message);
}

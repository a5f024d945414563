import { addMismatch, type Check, type Compile, isRecord, type Place, type Report } from "./Check.js";
import type { JsonSchema } from "./JsonSchema.js";

/** A property that a schema names. */
interface Property {
  readonly name: string;
  readonly check: Check;
  readonly isRequired: boolean;
  /** Whether every object inherits it, as `constructor`. */
  readonly isInherited: boolean;
}

/** Compiles the properties of an object. */
export function compileObject(schema: JsonSchema, compile: Compile): Check {
  const { properties = {}, required = [], additionalProperties: others = true } = schema;
  const known: Property[] = Object.entries(properties).map(([name, property]) => ({
    name,
    check: compile(property, false),
    isRequired: required.includes(name),
    isInherited: name in Object.prototype,
  }));
  const checkOthers =
    others === true ? undefined : compileOthers(new Set(Object.keys(properties)), others, compile);
  return (value, place, report) => {
    if (!isRecord(value)) return;
    for (const property of known) checkProperty(property, value, place, report);
    checkOthers?.(value, place, report);
  };
}

function checkProperty(
  { name, check, isRequired, isInherited }: Property,
  object: Readonly<Record<string, unknown>>,
  parent: Place | undefined,
  report: Report,
): void {
  const value = isInherited && !Object.hasOwn(object, name) ? undefined : object[name];
  if (value !== undefined) check(value, { parent, key: name, isData: false }, report);
  else if (isRequired) addMismatch(report, "missing", { parent, key: name, isData: false }, "is missing");
}

/** Compiles what other properties may be: nothing, or something of one schema. */
function compileOthers(known: ReadonlySet<string>, others: false | JsonSchema, compile: Compile): Check {
  const check = others && compile(others, false);
  return (value, parent, report) => {
    for (const [key, inner] of Object.entries(isRecord(value) ? value : {})) {
      if (known.has(key) || inner === undefined) continue;
      if (check) check(inner, { parent, key, isData: true }, report);
      else addMismatch(report, "unknown", { parent, key, isData: false }, "is unknown");
    }
  };
}

import { addTolerated, type Check, type Compile, type Definitions, isRecord, resolveRef } from "./Check.js";
import { compileChoice } from "./compileChoice.js";
import { compileType } from "./compileType.js";
import type { JsonSchema } from "./JsonSchema.js";
import { listNames } from "./listNames.js";

const checks = new WeakMap<JsonSchema, Check>();
const partChecks = new WeakMap<JsonSchema, Check>();

/** Compiles a schema to a function, once: definitions are compiled when a value needs them. */
export function compileSchema(schema: JsonSchema): Check {
  return compile(schema, schema.$defs ?? {}, false);
}

function compile(schema: JsonSchema, definitions: Definitions, isPart: boolean): Check {
  const known = isPart ? partChecks : checks;
  const compiled = known.get(schema) ?? createCheck(schema, definitions, isPart);
  known.set(schema, compiled);
  return compiled;
}

function createCheck(schema: JsonSchema, definitions: Definitions, isPart: boolean): Check {
  const { $ref, allOf = [], anyOf, type, enum: values } = schema;
  if ($ref !== undefined) return compileReference($ref, definitions, isPart);
  const compileInner: Compile = (inner, isInnerPart) => compile(inner, definitions, isInnerPart);
  const parts = [
    ...(type !== undefined || values !== undefined ? [compileType(schema, compileInner)] : []),
    ...allOf.map((part) => compileInner(part, true)),
    ...(anyOf ? [compileChoice(anyOf, compileInner)] : []),
  ];
  const names = isPart ? undefined : listNames(schema, definitions);
  if (names) parts.push(findUnknown(names));
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return (value, place, report) => {
    for (const check of parts) check(value, place, report);
  };
}

function compileReference($ref: string, definitions: Definitions, isPart: boolean): Check {
  let check: Check | undefined;
  return (value, place, report) => {
    check ??= compile(resolveRef($ref, definitions), definitions, isPart);
    check(value, place, report);
  };
}

function findUnknown(names: ReadonlySet<string>): Check {
  return (value, parent, report) => {
    if (!report.isThorough || !isRecord(value)) return;
    for (const key of Object.keys(value))
      if (!names.has(key)) {
        // The keys of a map that no schema describes are data, and do not always look like names.
        const isData = !/^[a-z_][a-z_-]{0,39}$/i.test(key);
        addTolerated(report, "unknown", { parent, key, isData }, "is unknown");
      }
  };
}

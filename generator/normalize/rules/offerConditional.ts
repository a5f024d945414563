import { isObject } from "../../openapi/isObject.js";
import { listParts } from "../../openapi/listParts.js";
import type { Schema } from "../../openapi/Schema.js";
import type { Spec } from "../../read/Spec.js";
import { changeSchemas } from "../changeSchemas.js";

/**
 * Offers the properties that an object has under a condition (`then`, `else`, `dependentSchemas`) as optional ones: no
 * type of TypeScript can express the condition.
 */
export function offerConditional(spec: Spec): Spec {
  const { document } = spec;
  return changeSchemas(spec, (schema) => {
    const { if: _, then, else: otherwise, dependentSchemas, ...rest } = schema as Schema & Conditions;
    const branches = [then, otherwise, ...Object.values(dependentSchemas ?? {})].filter(isObject);
    if (branches.length === 0) return schema;
    const parts = branches.flatMap((branch) => [...listParts(document, branch)]);
    const known = [...listParts(document, rest)].flatMap(({ properties = {} }) => Object.keys(properties));
    const offered = new Map<string, Schema[]>();
    for (const [name, property] of parts.flatMap(({ properties = {} }) => Object.entries(properties)))
      if (!known.includes(name)) offered.set(name, [...(offered.get(name) ?? []), property]);
    const properties = [...offered].map(([name, all]) => [name, all.length > 1 ? { anyOf: all } : all[0]]);
    return {
      ...rest,
      ...(properties.length > 0 && { properties: { ...rest.properties, ...Object.fromEntries(properties) } }),
    };
  });
}

/** The keywords under which a schema applies on a condition. */
interface Conditions {
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
}

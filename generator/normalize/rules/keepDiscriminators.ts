import { isObject } from "../../openapi/isObject.js";
import { parsePointer } from "../../openapi/references.js";
import type { Discriminator, Schema } from "../../openapi/Schema.js";
import type { Spec } from "../../read/Spec.js";
import { changeSchemas } from "../changeSchemas.js";
import { missingLiterals } from "../literals.js";

/**
 * Says in each member of a choice which values the discriminator has for it, where the member does not say so itself,
 * so that a compiler tells the members apart. openapi-typescript turns a discriminator into an `Omit` of that property,
 * which does not compile in a circular choice.
 */
export function keepDiscriminators(spec: Spec): Spec {
  const { document } = spec;
  return changeSchemas(spec, ({ discriminator, ...schema }) => {
    const { anyOf, oneOf, ...beside } = schema;
    if (discriminator === undefined) return schema;
    const tell = (member: Schema) => {
      const values = member.$ref === undefined ? [] : listValues(discriminator, member.$ref);
      const both = { allOf: [member, beside] };
      const missing = missingLiterals(document, both, discriminator.propertyName, values);
      return missing ? { allOf: [member, missing] } : member;
    };
    return { ...schema, ...(anyOf && { anyOf: anyOf.map(tell) }), ...(oneOf && { oneOf: oneOf.map(tell) }) };
  });
}

/** Lists the values of a discriminator that stand for a schema: those that are mapped to it, or else its name. */
export function listValues({ mapping }: Discriminator, ref: string): string[] {
  const keys = parsePointer(ref) ?? [];
  const mapped = Object.entries(isObject(mapping) ? mapping : {}).flatMap(([value, target]) =>
    target === keys.at(-1) || (typeof target === "string" && isSame(parsePointer(target), keys))
      ? [value]
      : [],
  );
  return mapped.length > 0 ? mapped : keys.slice(-1);
}

function isSame(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

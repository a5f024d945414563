import { hasOnlyChildren, listChildren, nameOf } from "../../openapi/inheritance.js";
import { isObject } from "../../openapi/isObject.js";
import { pointer } from "../../openapi/references.js";
import type { Discriminator, Schema } from "../../openapi/Schema.js";
import type { Spec } from "../../read/Spec.js";
import { findLiterals, missingLiterals } from "../literals.js";
import { uniqueName } from "../uniqueName.js";
import { listValues } from "./keepDiscriminators.js";

type Schemas = Record<string, Schema>;

/**
 * Makes a schema with a discriminator the choice of the schemas that extend it with `allOf`: `Pet` becomes
 * `Cat | Dog`, and what they have in common `PetBase`.
 */
export function uniteChildren(spec: Spec): Spec {
  const schemas = { ...spec.document.components?.schemas } as Schemas;
  for (const [name, { discriminator }] of Object.entries(schemas))
    if (discriminator !== undefined) unite(schemas, name, discriminator);
  const document = { ...spec.document, components: { ...spec.document.components, schemas } };
  return { ...spec, document: document as Spec["document"] };
}

function unite(schemas: Schemas, name: string, discriminator: Discriminator): void {
  // A choice of other schemas is one already.
  if (!hasOnlyChildren(schemas, name)) return;
  const { discriminator: _, nullable, anyOf: __, oneOf: ___, ...content } = schemas[name] ?? {};
  const children = listChildren(schemas, name);
  const base = uniqueName(`${name}Base`, { has: (taken) => Object.hasOwn(schemas, taken) });
  schemas[base] = content;
  for (const child of children) {
    schemas[child] = replaceBase(schemas[child] ?? {}, name, base);
    const values = [child, ...listChildren(schemas, child)].flatMap((each) => valuesOf(discriminator, each));
    tellApart(schemas, child, discriminator.propertyName, values);
  }
  schemas[name] = {
    ...(nullable && { nullable }),
    oneOf: listMembers(schemas, { name, base, children }, discriminator),
  };
}

/** Lists the members of the choice: the children, and the base for the values that are of no child. */
function listMembers(
  schemas: Schemas,
  { name, base, children }: { name: string; base: string; children: ReadonlySet<string> },
  discriminator: Discriminator,
): Schema[] {
  const { propertyName, mapping } = discriminator;
  const mapped = isObject(mapping) ? mapping : {};
  const isMapped = (of: string) => valuesOf(discriminator, of).some((value) => Object.hasOwn(mapped, value));
  // A child that is extended itself, and is not mapped where others are, is only there to be extended.
  const isMember = (child: string) =>
    mapping === undefined || isMapped(child) || listChildren(schemas, child).size === 0;
  const members = [...children]
    .filter(isMember)
    .map((child) => [child, valuesOf(discriminator, child)] as const);
  const known = members.flatMap(([, values]) => values);
  const own = findLiterals({ components: { schemas } }, schemas[base] ?? {}, propertyName)?.values;
  const rest = (own ?? (isMapped(name) ? valuesOf(discriminator, name) : [])).filter(
    (value) => !known.includes(value),
  );
  return [...members, ...(rest.length > 0 ? [[base, rest] as const] : [])].map(([each, values]) => {
    const missing = missingLiterals({ components: { schemas } }, refTo(each), propertyName, values);
    return missing ? { allOf: [refTo(each), missing] } : refTo(each);
  });
}

function replaceBase(schema: Schema, name: string, base: string): Schema {
  const replace = (part: Schema) => (nameOf(part) === name ? { ...part, ...refTo(base) } : part);
  const { allOf } = schema;
  return replace({ ...schema, ...(allOf && { allOf: allOf.map(replace) }) });
}

function tellApart(schemas: Schemas, name: string, property: string, values: readonly string[]): void {
  const schema = schemas[name] ?? {};
  const missing = missingLiterals({ components: { schemas } }, schema, property, values);
  if (missing) schemas[name] = { ...schema, allOf: [...(schema.allOf ?? []), missing] };
}

function valuesOf(discriminator: Discriminator, name: string): string[] {
  return listValues(discriminator, refTo(name).$ref);
}

function refTo(name: string): { $ref: string } {
  return { $ref: pointer("components", "schemas", name) };
}

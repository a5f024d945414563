import type { OpenAPI3 } from "openapi-typescript";
import { hasOnlyChildren, type Schemas } from "../openapi/inheritance.js";
import { isObject } from "../openapi/isObject.js";
import { pointer, resolveRef } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { walkDocument } from "../openapi/walkDocument.js";
import type { Problem } from "../problems/Problem.js";

/** How many schemas may be composed of one another in a row: at several hundred, TypeScript gives up. */
const MAX_COMPOSITION_DEPTH = 100;

/** How many members the union of a schema that combines choices may have: at 100,000, TypeScript gives up. */
const MAX_UNION_SIZE = 10_000;

/** Finds schemas whose composition no type can express; every reference of the document must resolve. */
export function checkComposition(document: OpenAPI3): Problem[] {
  const schemas: { node: Schema; at: readonly string[] }[] = [];
  walkDocument(document, (node, kind, at) => {
    if (kind === "schema") schemas.push({ node, at });
  });
  const depths = new Map<object, number>();
  const sizes = new Map<object, number>();
  return schemas.flatMap(({ node, at }) => {
    const fault = (what: string) => ({ where: pointer(...at), what, hint: "simplify it with an overlay" });
    const depth = measureDepth(document, node, depths);
    if (depth === Number.POSITIVE_INFINITY) return [fault("the schema is composed of itself")];
    // A schema that is composed of this one is deeper still, and need not be reported.
    if (depth === MAX_COMPOSITION_DEPTH + 1)
      return [fault(`the schema is composed of others, more than ${MAX_COMPOSITION_DEPTH} levels deep`)];
    if (depth > MAX_COMPOSITION_DEPTH) return [];
    if (measureUnion(document, node, sizes) <= MAX_UNION_SIZE || !isCombined(node)) return [];
    return [fault(`the schema combines alternatives into a union of more than ${MAX_UNION_SIZE} members`)];
  });
}

/** Measures how many schemas are composed of one another in a row. Not recursive: there may be ten thousand. */
function measureDepth(document: OpenAPI3, root: object, depths: Map<object, number>): number {
  const open = depths.has(root) ? [] : [root];
  for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
    const subschemas = listSubschemas(document, node);
    const isEntered = depths.has(node);
    // A schema that is met again before it is left is circular.
    if (!isEntered) depths.set(node, Number.POSITIVE_INFINITY);
    const missing = isEntered ? [] : subschemas.filter((subschema) => !depths.has(subschema));
    for (const subschema of missing) open.push(subschema);
    if (missing.length > 0) continue;
    const deepest = subschemas.reduce((most, each) => Math.max(most, depths.get(each) ?? 0), 0);
    depths.set(node, 1 + deepest);
    open.pop();
  }
  return depths.get(root) ?? 0;
}

/** Counts the members of the union that the type of a schema is. */
function measureUnion(document: OpenAPI3, node: Schema, sizes: Map<object, number>): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  const { $ref, enum: members, allOf = [], anyOf, oneOf } = node;
  const measure = (schema: Schema) => measureUnion(document, schema, sizes);
  const sum = (schemas: readonly Schema[]) =>
    schemas.filter(isObject).reduce((total, schema) => total + measure(schema), 0);
  const choices = [anyOf, oneOf].map((choice) => sum(listChoice(document, node, choice)));
  const factors = [...allOf.filter(isObject).map(measure), ...choices];
  const product = factors.reduce((total, factor) => total * Math.max(1, factor), 1);
  const size = members?.length ?? ($ref === undefined ? product : sum(listSubschemas(document, node)));
  sizes.set(node, size);
  return size;
}

/** Tells whether the type of a schema is an intersection. */
function isCombined({ $ref, allOf, properties, anyOf, oneOf }: Schema): boolean {
  return $ref === undefined && (allOf !== undefined || [properties, anyOf, oneOf].filter(Boolean).length > 1);
}

/** Lists the schemas of which a schema is composed, as opposed to those of its properties and items. */
function listSubschemas(document: OpenAPI3, schema: Schema): Schema[] {
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target = $ref === undefined ? undefined : resolveRef(document, $ref);
  const choices = [anyOf, oneOf].flatMap((choice) => listChoice(document, schema, choice));
  return [target, allOf, choices].flat().filter(isObject);
}

/** Lists the members of a choice, but not the children of a base, which a rule separates from it. */
function listChoice(document: OpenAPI3, base: Schema, choice: readonly Schema[] = []): readonly Schema[] {
  if (base.discriminator === undefined) return choice;
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const name = Object.keys(schemas).find((key) => schemas[key] === base);
  return name !== undefined && hasOnlyChildren(schemas, name) ? [] : choice;
}

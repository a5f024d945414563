import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../openapi/isObject.js";
import { pointer, resolveRef } from "../openapi/references.js";
import { walkParts } from "../openapi/walkDocument.js";
import type { Problem } from "../problems/Problem.js";

/** How many schemas may be made of one another in a row: at several hundred, TypeScript gives up. */
const LEVELS = 100;

/** How many forms a schema may have that combines choices: at 100,000, TypeScript gives up. */
const FORMS = 10_000;

/** Finds schemas that are made of others in a way that no type can be; their references can all be followed. */
export function checkComposition(document: OpenAPI3): Problem[] {
  const schemas: { node: object; at: readonly string[] }[] = [];
  walkParts(document, (node, part, at) => {
    if (part === "schema") schemas.push({ node, at });
  });
  const heights = new Map<object, number>();
  const forms = new Map<object, number>();
  return schemas.flatMap(({ node, at }) => {
    const fault = (what: string) => ({ where: pointer(...at), what, hint: "simplify it with an overlay" });
    const height = measureHeight(document, node, heights);
    if (height === Number.POSITIVE_INFINITY) return [fault("the schema is made of itself")];
    // What is made of this schema in its turn is higher still, and need not be named.
    if (height === LEVELS + 1) return [fault(`the schema is made of others, more than ${LEVELS} in a row`)];
    if (height > LEVELS) return [];
    if (countForms(document, node, forms) <= FORMS || !isCombined(node)) return [];
    return [fault(`the schema combines choices to more than ${FORMS} forms`)];
  });
}

/** Counts how many schemas are made of one another in a row. Not recursive: there may be ten thousand. */
function measureHeight(document: OpenAPI3, root: object, heights: Map<object, number>): number {
  const open = heights.has(root) ? [] : [root];
  for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
    const parts = listIngredients(document, node);
    const isEntered = heights.has(node);
    // Whoever meets a schema that is entered and not left has come back to it.
    if (!isEntered) heights.set(node, Number.POSITIVE_INFINITY);
    const missing = isEntered ? [] : parts.filter((part) => !heights.has(part));
    for (const part of missing) open.push(part);
    if (missing.length > 0) continue;
    heights.set(node, 1 + parts.reduce((most, part) => Math.max(most, heights.get(part) ?? 0), 0));
    open.pop();
  }
  return heights.get(root) as number;
}

/** Counts the members of the union that the type of a schema is. */
function countForms(document: OpenAPI3, node: object, counts: Map<object, number>): number {
  const known = counts.get(node);
  if (known !== undefined) return known;
  const { $ref, enum: members, allOf, anyOf, oneOf } = node as Record<string, unknown[]>;
  const count = (part: object) => countForms(document, part, counts);
  const sum = (parts: unknown) =>
    [parts]
      .flat()
      .filter(isObject)
      .reduce((total, part) => total + count(part), 0);
  const factors = [...[allOf ?? []].flat().filter(isObject).map(count), sum(anyOf), sum(oneOf)];
  const total = Array.isArray(members)
    ? members.length
    : $ref
      ? sum(listIngredients(document, node))
      : factors.reduce((product, factor) => product * Math.max(1, factor), 1);
  counts.set(node, total);
  return total;
}

/** Tells whether the type of a schema is an intersection. */
function isCombined(node: object): boolean {
  const { $ref, allOf, properties, anyOf, oneOf } = node as Record<string, unknown>;
  return $ref === undefined && (allOf !== undefined || [properties, anyOf, oneOf].filter(Boolean).length > 1);
}

/** The schemas of which a schema is made, as opposed to those of its properties and items. */
function listIngredients(document: OpenAPI3, node: object): object[] {
  const { $ref, allOf, anyOf, oneOf } = node as Record<string, unknown>;
  if (typeof $ref === "string") return [resolveRef(document, $ref)].filter(isObject);
  return [allOf, anyOf, oneOf].flat().filter(isObject);
}

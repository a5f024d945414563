import { listMembers } from "../openapi/listParts.js";
import { dereference } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { walkDocument } from "../openapi/walkDocument.js";
import { findLiterals } from "./literals.js";

/** Lists the schemas of properties that tell the members of a choice apart: required ones with other strings in each. */
export function listDistinctions(schemas: Readonly<Record<string, Schema>>): Set<Schema> {
  const document = { components: { schemas } };
  const found = new Set<Schema>();
  walkDocument(document, (node, kind) => {
    const alternatives = kind === "schema" ? listAlternatives(document, node) : [];
    const [first, ...others] = alternatives;
    if (first === undefined || others.length === 0) return;
    const names = [...listMembers(document, first)].flatMap(({ properties = {} }) => Object.keys(properties));
    for (const name of new Set(names)) {
      const literals = alternatives.map((alternative) => findLiterals(document, alternative, name));
      const values = literals.flatMap((each) => (each?.isRequired ? each.values : []));
      const isApart = literals.every((each) => each?.isRequired) && new Set(values).size === values.length;
      for (const schema of isApart ? literals.flatMap((each) => each?.schemas ?? []) : []) found.add(schema);
    }
  });
  return found;
}

/** Lists the alternatives of a choice except null; those of an alternative that is a choice itself are among them. */
function listAlternatives(document: unknown, choice: Schema, seen = new Set<Schema>()): Schema[] {
  const { anyOf = [], oneOf = [] } = seen.has(choice) ? {} : choice;
  seen.add(choice);
  return [...anyOf, ...oneOf].flatMap((alternative) => {
    const target: Schema = dereference<Schema>(document, alternative);
    const { type, properties, allOf } = target;
    if (type === "null") return [];
    const isChoice = (target.anyOf ?? target.oneOf) !== undefined && !properties && !allOf;
    return isChoice ? listAlternatives(document, target, seen) : [alternative];
  });
}

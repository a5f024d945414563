import { listRefs } from "../openapi/listRefs.js";
import { SCHEMAS } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import type { NormalizedDocument } from "./NormalizedSpec.js";

/** Lists the names of the schemas that a value refers to, through all that those refer to. */
export function listReached(value: unknown, schemas: Readonly<Record<string, Schema>>): Set<string> {
  const names = listNames(value);
  // Iterating over a set includes the names that are added meanwhile.
  for (const name of names) for (const inner of listNames(schemas[name])) names.add(inner);
  return names;
}

/** Lists the names of the schemas that requests contain. */
export function listSent({ operations, components: { schemas } }: NormalizedDocument): Set<string> {
  const args = operations.map(({ argsType }) => argsType && schemas[argsType]);
  return listReached([args, operations.map(({ requestBody }) => requestBody)], schemas);
}

/** Lists the names of the schemas that responses contain. */
export function listReceived({ operations, components: { schemas } }: NormalizedDocument): Set<string> {
  return listReached(
    operations.map(({ responses }) => responses),
    schemas,
  );
}

/** Lists the names of the schemas that a value itself refers to. */
export function listNames(value: unknown): Set<string> {
  const refs = listRefs(value).filter((ref) => ref.startsWith(SCHEMAS));
  return new Set(refs.map((ref) => ref.slice(SCHEMAS.length)));
}

import { resolveSchema } from "../../documents/readDocuments.js";
import type { SpecOperation, SpecParameter } from "../../documents/SpecOperation.js";
import { isKeyOf } from "./isKeyOf.js";

/** A pair of a query. */
export type Pair = readonly [name: string, value: string];

/**
 * Turns the query of a request into one that the documents describe, as sites do: names that they do not know are ignored,
 * a list may be joined by commas although they repeat its key, `True` is true, and what is empty is absent.
 */
export function relaxQuery({ parameters }: SpecOperation, query: readonly Pair[]): Pair[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const names = known.map(({ name }) => name);
  return known.flatMap((parameter) =>
    relaxPairs(
      parameter,
      query.filter(([key]) => isKeyOf(parameter, key, names)),
    ),
  );
}

function relaxPairs({ style = "query", schema }: SpecParameter, pairs: readonly Pair[]): readonly Pair[] {
  const [first, ...others] = pairs;
  if (first === undefined || (style !== "query" && style !== "joined")) return pairs;
  const [name, value] = first;
  const { type, enum: allowed } = resolveSchema(schema);
  if (value === "" && others.length === 0 && (type !== "string" || allowed)) return [];
  if (type === "boolean") return [[name, value.toLowerCase()]];
  if (type !== "array" || style === "joined") return [first];
  return others.length > 0 ? pairs : value.split(",").map((item) => [name, item.trim()]);
}

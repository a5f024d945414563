import type { Operation } from "./operation.js";

/** Follows names into a value; undefined where nothing stands. */
export function follow(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) => (found as Record<string, unknown> | null | undefined)?.[name],
    value,
  );
}

/** Lists the items of a page. */
export function readItems({ items = ["results"] }: Operation, page: unknown): unknown[] {
  return items.flatMap((place) => (follow(page, place.split(".")) as unknown[] | undefined) ?? []);
}

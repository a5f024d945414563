/** Sorts by one of some keys: `-created-date` for the latest first. Without a wish, the order stays. */
export function sortItems<Item>(
  items: readonly Item[],
  sort: string | undefined,
  keys: Readonly<Record<string, (item: Item) => string>>,
): readonly Item[] {
  const keyOf = keys[sort?.replace(/^-/, "") ?? ""];
  if (!keyOf) return items;
  const sign = sort?.startsWith("-") ? -1 : 1;
  return [...items].sort((a, b) => sign * keyOf(a).localeCompare(keyOf(b), "en", { numeric: true }));
}

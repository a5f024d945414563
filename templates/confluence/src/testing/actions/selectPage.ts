/** The position of an item in a sorted list: its sort value and, to break ties, its ID. */
export interface SortKey {
  readonly value: string | number;
  readonly id: number;
}

/** An item with its sort key. */
export interface Keyed<Item> extends SortKey {
  readonly item: Item;
}

/** How to sort items, and which of them to select. */
export interface PageSelection<Item> {
  readonly value: (item: Item, index: number) => string | number;
  /** 1 to sort ascending, -1 to sort descending. */
  readonly sign: 1 | -1;
  /** The last item of the previous page. */
  readonly after: SortKey | undefined;
  readonly count: number;
  /** Whether the items are already sorted, so that iteration can stop at the end of the page. */
  readonly isSorted: boolean;
}

/** Selects the first items after a sort key, and keeps only a few pages of candidates in memory. */
export function selectPage<Item>(items: Iterable<Item>, selection: PageSelection<Item>): Keyed<Item>[] {
  const { value: sortValue, sign, after, count, isSorted } = selection;
  const candidates: Keyed<Item>[] = [];
  let last: SortKey | undefined;
  let index = 0;
  for (const item of items) {
    const value = sortValue(item, index);
    index += 1;
    // Most items are skipped here, and a site can have 100,000 of them.
    if (after && sign * compare(value, after, item, index) <= 0) continue;
    if (last && sign * compare(value, last, item, index) >= 0) continue;
    candidates.push({ item, value, id: idOf(item, index) });
    if (isSorted && candidates.length === count) return candidates;
    if (candidates.length < 4 * count) continue;
    sort(candidates, sign).length = count;
    last = candidates.at(-1);
  }
  return sort(candidates, sign).slice(0, count);
}

function sort<Item>(candidates: Keyed<Item>[], sign: 1 | -1): Keyed<Item>[] {
  return candidates.sort((one, other) => sign * (compareValues(one.value, other.value) || one.id - other.id));
}

function compare(value: string | number, other: SortKey, item: unknown, index: number): number {
  return compareValues(value, other.value) || idOf(item, index) - other.id;
}

function compareValues(value: string | number, other: string | number): number {
  return value < other ? -1 : value > other ? 1 : 0;
}

function idOf(item: unknown, index: number): number {
  const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
  return Number(id.replace("att", "")) || index;
}

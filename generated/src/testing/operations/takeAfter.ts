/** What decides where an item stands: what it is sorted by and, among equals, its id. */
export interface Rank {
  readonly value: string | number;
  readonly id: number;
}

/** An item with its rank. */
export interface Ranked<Item> extends Rank {
  readonly item: Item;
}

/** Takes the first items behind one, in an order, and keeps no more than a few pages of them meanwhile. */
export function takeAfter<Item>(
  items: Iterable<Item>,
  key: (item: Item, index: number) => string | number,
  sign: 1 | -1,
  after: Rank | undefined,
  count: number,
  isSorted: boolean,
): Ranked<Item>[] {
  const taken: Ranked<Item>[] = [];
  let worst: Rank | undefined;
  let index = 0;
  for (const item of items) {
    const value = key(item, index);
    index += 1;
    // Most items are passed over here, and a site may hold 100,000 of them.
    if (after && sign * compare(value, after, item, index) <= 0) continue;
    if (worst && sign * compare(value, worst, item, index) >= 0) continue;
    taken.push({ item, value, id: idOf(item, index) });
    if (isSorted && taken.length === count) return taken;
    if (taken.length < 4 * count) continue;
    sortRanked(taken, sign).length = count;
    worst = taken.at(-1);
  }
  return sortRanked(taken, sign).slice(0, count);
}

function sortRanked<Item>(taken: Ranked<Item>[], sign: 1 | -1): Ranked<Item>[] {
  return taken.sort((one, other) => sign * (compareValues(one.value, other.value) || one.id - other.id));
}

function compare(value: string | number, other: Rank, item: unknown, index: number): number {
  return compareValues(value, other.value) || idOf(item, index) - other.id;
}

function compareValues(value: string | number, other: string | number): number {
  return value < other ? -1 : value > other ? 1 : 0;
}

function idOf(item: unknown, index: number): number {
  const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
  return Number(id.replace("att", "")) || index;
}

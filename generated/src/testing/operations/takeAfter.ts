/** An item with what it is sorted by; among equals, the id decides. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly value: string | number;
  readonly id: number;
}

/** Takes the first items behind one, in an order, without sorting more of them than a few pages. */
export function takeAfter<Item>(
  items: Iterable<Item>,
  key: (item: Item, index: number) => string | number,
  isTurned: boolean,
  after: Omit<Ranked<Item>, "item"> | undefined,
  count: number,
): Ranked<Item>[] {
  const taken: Ranked<Item>[] = [];
  const sign = isTurned ? -1 : 1;
  const compare = (one: Omit<Ranked<Item>, "item">, other: Omit<Ranked<Item>, "item">) =>
    sign * (one.value < other.value ? -1 : one.value > other.value ? 1 : one.id - other.id);
  let worst: Ranked<Item> | undefined;
  let index = 0;
  for (const item of items) {
    const ranked = { item, value: key(item, index), id: idOf(item, index) };
    index += 1;
    if (after && compare(ranked, after) <= 0) continue;
    if (worst && compare(ranked, worst) >= 0) continue;
    taken.push(ranked);
    if (taken.length < 4 * count) continue;
    taken.sort(compare).length = count;
    worst = taken.at(-1);
  }
  return taken.sort(compare).slice(0, count);
}

function idOf(item: unknown, index: number): number {
  const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
  return Number(id.replace("att", "")) || index;
}

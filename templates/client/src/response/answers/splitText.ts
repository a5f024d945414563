/** How many characters an item may have. */
export const MAX_ITEM_CHARS: number = 16 * 1024 * 1024;

/** An item that is longer than an item may be. */
export class LongItemError extends Error {}

/** Where an item ends. */
export interface Separator {
  readonly pattern: RegExp | string;
  /** Whether what has arrived is an item already, although its end may still follow. */
  readonly isWhole?: (item: string) => boolean;
  /** Whether an item without an end is one. */
  readonly endsWithText: boolean;
}

/** Splits text that arrives in pieces into items, each as soon as it is complete. */
export async function* splitText(
  texts: AsyncIterable<string>,
  { pattern, isWhole, endsWithText }: Separator,
): AsyncGenerator<string, void, undefined> {
  let item = "";
  for await (const text of texts) {
    const [end = "", ...others] = text.split(pattern);
    item += end;
    for (const next of others) {
      yield item;
      item = next;
    }
    if (item.length > MAX_ITEM_CHARS) throw new LongItemError();
    if (isWhole?.(item)) {
      yield item;
      item = "";
    }
  }
  if (endsWithText) yield item;
}

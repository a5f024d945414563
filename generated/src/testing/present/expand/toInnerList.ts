/** A list inside of a response of v1. */
export interface InnerList<Item> {
  results: Item[];
  start: number;
  limit: number;
  size: number;
  _links: { self: string; next?: string };
}

/** Presents the start of a list inside of a response of v1, whose path leads to the whole list. */
export function toInnerList<Item>(
  siteOrigin: string,
  path: string,
  items: readonly Item[],
  limit = 25,
): InnerList<Item> {
  const results = items.slice(0, limit);
  const next = `${path}?next=true&limit=${limit}&start=${limit}`;
  const links = { self: `${siteOrigin}/wiki${path}`, ...(items.length > limit && { next }) };
  return { results, start: 0, limit, size: results.length, _links: links };
}

import type { ContextWith } from "../HandlerContext.js";

/** The links of a list of v1. */
export type OffsetLinks = { base: string; context: string; self: string; next?: string };

/** A page of a list of v1. */
export interface OffsetPage<Result> {
  results: Result[];
  start: number;
  limit: number;
  size: number;
  _links: OffsetLinks;
}

interface OffsetArgs {
  readonly start?: number | undefined;
  readonly limit?: number | undefined;
}

/** Responds with a page of a list of v1: by `start` and `limit`, with a next link relative to the context `/wiki`. */
export function listV1<Item, Result>(
  context: ContextWith<object>,
  items: readonly Item[],
  toResult: (item: Item) => Result,
  defaultLimit = 200,
): { body: OffsetPage<Result> } {
  const { start = 0, limit = defaultLimit }: OffsetArgs = context.args;
  const results = items.slice(start, start + limit).map(toResult);
  const url = new URL(context.path, context.siteOrigin);
  const links: OffsetLinks = { base: `${context.siteOrigin}/wiki`, context: "/wiki", self: url.href };
  if (start + limit < items.length) {
    const query = { next: "true", limit: String(limit), start: String(start + limit) };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    links.next = url.pathname.replace(/^\/wiki/, "") + url.search;
  }
  return { body: { results, start, limit, size: results.length, _links: links } };
}

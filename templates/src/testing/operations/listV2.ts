import type { FakeAnswer } from "../Visit.js";
import type { VisitOf } from "./VisitOf.js";

/** A page of a list of v2. */
export interface CursorPage<Result> {
  results: Result[];
  _links: { base: string; next?: string };
}

/** Answers a part of a list the way v2 does: by a cursor, with its address in `_links` and in the header `Link`. */
export function listV2<Item, Result>(
  visit: VisitOf<unknown>,
  items: readonly Item[],
  toResult: (item: Item) => Result,
): FakeAnswer<CursorPage<Result>> {
  const url = new URL(visit.target, visit.siteOrigin);
  const start = Number(atob(url.searchParams.get("cursor") ?? "") || 0);
  const end = start + Number(url.searchParams.get("limit") ?? 25);
  const base = `${visit.siteOrigin}/wiki`;
  const results = items.slice(start, end).map(toResult);
  if (end >= items.length) return { body: { results, _links: { base } } };
  url.searchParams.set("cursor", btoa(String(end)));
  const next = url.pathname + url.search;
  const headers = { link: `<${next}>; rel="next", <${base}>; rel="base"` };
  return { headers, body: { results, _links: { next, base } } };
}

import type { HandlerContext } from "../HandlerContext.js";
import { listContentOf } from "../store/indexContent.js";
import type { Store } from "../store/Store.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import { isVisible } from "./require.js";

/** The filters of the lists of pages and blog posts. */
export interface ContentFilter {
  readonly id?: readonly (string | number)[] | undefined;
  readonly "space-id"?: readonly (string | number)[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

/** Yields the visible content of a kind that matches a filter; lazily, because a site can have 100,000 pages. */
export function* selectContent(
  context: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  { id, "space-id": spaceId, status = ["current", "archived"], title }: ContentFilter,
): Generator<StoredContent> {
  const ids = id && new Set(id.map(String));
  const spaceIds = spaceId && new Set(spaceId.map(String));
  for (const content of candidates(context.store, title, spaceIds)) {
    if (content.kind !== kind || !status.includes(content.status)) continue;
    if (ids && !ids.has(content.id)) continue;
    if (spaceIds && !spaceIds.has(content.spaceId)) continue;
    if (isVisible(context, content)) yield content;
  }
}

function candidates(
  store: Store,
  title: string | undefined,
  [spaceId, ...otherSpaces]: Iterable<string> = [],
): Iterable<StoredContent> {
  if (title !== undefined) return store.byTitle.get(title) ?? [];
  const isOneSpace = spaceId !== undefined && otherSpaces.length === 0;
  return isOneSpace ? listContentOf(store, spaceId) : store.contents.values();
}

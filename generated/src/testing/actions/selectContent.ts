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

/**
 * Yields the visible content of a kind that matches a filter; lazily, because a site can have 100,000 pages.
 *
 * @param after the ID after which to begin, unless the filter has a title
 */
export function* selectContent(
  context: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  { id, "space-id": spaceId, status = ["current", "archived"], title }: ContentFilter,
  after?: number,
): Generator<StoredContent> {
  const ids = id && new Set(id.map(String));
  const spaceIds = spaceId && new Set(spaceId.map(String));
  const listed = candidates(context.store, title, spaceIds);
  const start = after === undefined || title !== undefined ? 0 : findAfter(listed, after);
  for (let index = start; index < listed.length; index += 1) {
    const content = listed[index];
    if (content === undefined) continue;
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
): readonly StoredContent[] {
  if (title !== undefined) return store.byTitle.get(title) ?? [];
  return listContentOf(store, otherSpaces.length === 0 ? spaceId : undefined);
}

/** Finds the first content with a greater ID in a list in order of creation, by bisection. */
function findAfter(listed: readonly StoredContent[], after: number): number {
  let [low, high] = [0, listed.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (Number(listed[middle]?.id.replace("att", "")) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

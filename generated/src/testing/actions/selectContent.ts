import type { HandlerContext } from "../HandlerContext.js";
import type { Store } from "../store/Store.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import { isVisible } from "./require.js";

/** What the lists of pages and blog posts select by. */
export interface ContentFilter {
  readonly id?: readonly (string | number)[] | undefined;
  readonly "space-id"?: readonly (string | number)[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly title?: string | undefined;
}

/** Selects content of a kind, one after another, so that nobody holds a list of all. */
export function* selectContent(
  context: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  { id, "space-id": spaceId, status = ["current", "archived"], title }: ContentFilter,
): Generator<StoredContent> {
  const ids = id && new Set(id.map(String));
  const spaceIds = spaceId && new Set(spaceId.map(String));
  for (const content of candidates(context.store, title)) {
    if (content.kind !== kind || !status.includes(content.status)) continue;
    if (ids && !ids.has(content.id)) continue;
    if (spaceIds && !spaceIds.has(content.spaceId)) continue;
    if (isVisible(context, content)) yield content;
  }
}

function candidates(
  { contents, byTitle: titled }: Store,
  title: string | undefined,
): Iterable<StoredContent> {
  return title === undefined ? contents.values() : (titled.get(title) ?? []);
}

import { refuseV2 } from "../Refusal.js";
import type { ContentKind, StoredContent } from "../site/StoredContent.js";
import type { Visit } from "../Visit.js";
import { findContent } from "./findContent.js";

/** Finds the content that an operation is about, or refuses in the words that v2 has for its kind. */
export function requireKind(
  visit: Pick<Visit, "store" | "caller">,
  kind: ContentKind,
  id: string | number,
): StoredContent {
  const content = findContent(visit.store, id, [kind]);
  if (!content || !isVisible(visit, content)) throw missing(kind, id);
  return content;
}

/** Whether the caller may see content. */
export function isVisible(
  { caller }: Pick<Visit, "caller">,
  { isPrivate, authorId }: StoredContent,
): boolean {
  return !isPrivate || authorId === caller?.accountId;
}

/** The failure of v2 where there is no such thing. */
export function missing(kind: string, id: string | number): Error {
  return refuseV2(404, "NOT_FOUND", `Cannot find a ${kind} with id [${id}]`);
}

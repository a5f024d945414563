import { missing, refuseV1, refuseV2 } from "../Refusal.js";
import type { ContentKind, StoredContent } from "../site/StoredContent.js";
import type { Visit } from "../Visit.js";

type Seen = Pick<Visit, "store" | "caller">;

/** Finds content of one of some kinds, or refuses in the words of v2, which name the kind where there is one. */
export function requireContent(
  visit: Seen,
  id: string | number | undefined,
  ...kinds: readonly ContentKind[]
): StoredContent {
  const content = findContent(visit, id, kinds);
  if (content) return content;
  const [kind, ...others] = kinds;
  if (kind && others.length === 0 && !kind.endsWith("comment")) throw missing(kind, id);
  throw refuseV2(404, "NOT_FOUND", `Content with id: [${id}] not found`);
}

/** Finds content, of one of some kinds or of any, or refuses in the words of v1. */
export function requireContentV1(
  visit: Seen,
  id: string | number,
  kinds?: readonly ContentKind[],
): StoredContent {
  const content = findContent(visit, id, kinds);
  if (content) return content;
  throw refuseV1(404, "NotFoundException", `No content found with id: ContentId{id=${id}}`);
}

/** The id of an attachment may lack its `att`. */
function findContent(
  visit: Seen,
  id: string | number | undefined,
  kinds: readonly ContentKind[] | undefined,
): StoredContent | undefined {
  const { contents } = visit.store;
  const content = contents.get(String(id)) ?? contents.get(`att${id}`);
  const isMeant = content && (kinds?.includes(content.kind) ?? true);
  return isMeant && isVisible(visit, content) ? content : undefined;
}

/** Whether the caller may see content. What belongs to other content is seen with it, and not in the trash. */
export function isVisible(visit: Seen, { isPrivate, authorId, containerId }: StoredContent): boolean {
  const container = containerId === undefined ? undefined : visit.store.contents.get(containerId);
  if (container && (container.status === "trashed" || !isVisible(visit, container))) return false;
  return !isPrivate || authorId === visit.caller?.accountId;
}

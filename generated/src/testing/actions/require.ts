import type { HandlerContext } from "../HandlerContext.js";
import { HttpFailure, missing, refuseV1, refuseV2 } from "../HttpFailure.js";
import { findSpace } from "../store/addSpace.js";
import type { Store, StoredSpace } from "../store/Store.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";

type Seen = Pick<HandlerContext, "store" | "caller">;

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

/** Gives the account id of who writes. Nobody anonymous does, and v2 words that like any lack of access. */
export function requireCaller({ caller }: Pick<HandlerContext, "caller">): string {
  if (caller === undefined) throw refuseV2(404, "NOT_FOUND", "Not Found");
  return caller.accountId;
}

/** Finds a space by its id, or refuses in the words of v2. */
export function requireSpace({ spaces }: Store, id: string | number): StoredSpace {
  const space = spaces.get(String(id));
  if (!space) throw missing("space", id);
  return space;
}

/** Finds a space by its key, or refuses in the words of v1. */
export function requireSpaceV1(store: Store, key: string): StoredSpace {
  const space = findSpace(store, key);
  if (!space) throw refuseV1(404, "NotFoundException", `No space with key : ${key}`);
  return space;
}

/** Refuses an update whose version does not follow the stored one. The status inside the body is text, as observed. */
export function requireNextNumber(what: string, current: number, provided: number | undefined): void {
  if (provided === current + 1) return;
  const title = `Version must be incremented when updating a ${what}. Current Version: [${current}]. Provided version: [${provided ?? ""}]`;
  throw new HttpFailure({
    status: 409,
    body: { errors: [{ status: "409", code: "CONFLICT", title, detail: null }] },
  });
}

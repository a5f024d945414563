import type { HandlerContext } from "../HandlerContext.js";
import { failureV1, failureV2, HttpFailure, notFound } from "../HttpFailure.js";
import { findSpace } from "../store/addSpace.js";
import type { Store, StoredSpace } from "../store/Store.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";

type CallerContext = Pick<HandlerContext, "store" | "caller">;

/** Finds content of one of some kinds, or refuses in the words of v2, which name the kind where there is one. */
export function requireContent(
  context: CallerContext,
  id: string | number | undefined,
  ...kinds: readonly ContentKind[]
): StoredContent {
  const content = findContent(context, id, kinds);
  if (content) return content;
  const [kind, ...others] = kinds;
  if (kind && others.length === 0 && !kind.endsWith("comment")) throw notFound(kind, id);
  throw failureV2(404, "NOT_FOUND", `Content with id: [${id}] not found`);
}

/** Finds content, of one of some kinds or of any, or refuses in the words of v1. */
export function requireContentV1(
  context: CallerContext,
  id: string | number,
  kinds?: readonly ContentKind[],
): StoredContent {
  const content = findContent(context, id, kinds);
  if (content) return content;
  throw failureV1(404, "NotFoundException", `No content found with id: ContentId{id=${id}}`);
}

/** The id of an attachment may lack its `att`. */
function findContent(
  context: CallerContext,
  id: string | number | undefined,
  kinds: readonly ContentKind[] | undefined,
): StoredContent | undefined {
  const { contents } = context.store;
  const content = contents.get(String(id)) ?? contents.get(`att${id}`);
  const isMeant = content && (kinds?.includes(content.kind) ?? true);
  return isMeant && isVisible(context, content) ? content : undefined;
}

/** Whether the caller may see content. What belongs to other content is seen with it, and not in the trash. */
export function isVisible(
  context: CallerContext,
  { isPrivate, authorId, containerId }: StoredContent,
): boolean {
  const container = containerId === undefined ? undefined : context.store.contents.get(containerId);
  if (container && (container.status === "trashed" || !isVisible(context, container))) return false;
  return !isPrivate || authorId === context.caller?.accountId;
}

/** Gives the account id of who writes. Nobody anonymous does, and v2 words that like any lack of access. */
export function requireCaller({ caller }: Pick<HandlerContext, "caller">): string {
  if (caller === undefined) throw failureV2(404, "NOT_FOUND", "Not Found");
  return caller.accountId;
}

/** Finds a space by its id, or refuses in the words of v2. */
export function requireSpace({ spaces }: Store, id: string | number): StoredSpace {
  const space = spaces.get(String(id));
  if (!space) throw notFound("space", id);
  return space;
}

/** Finds a space by its key, or refuses in the words of v1. */
export function requireSpaceV1(store: Store, key: string): StoredSpace {
  const space = findSpace(store, key);
  if (!space) throw failureV1(404, "NotFoundException", `No space with key : ${key}`);
  return space;
}

/** Refuses an update whose version does not follow the stored one. The status inside the body is text, as observed. */
export function requireNextVersion(what: string, current: number, provided: number | undefined): void {
  if (provided === current + 1) return;
  const title = `Version must be incremented when updating a ${what}. Current Version: [${current}]. Provided version: [${provided ?? ""}]`;
  throw new HttpFailure({
    status: 409,
    body: { errors: [{ status: "409", code: "CONFLICT", title, detail: null }] },
  });
}

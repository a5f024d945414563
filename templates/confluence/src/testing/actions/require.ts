import { failureV1, failureV2, notFound } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import { HttpFailure } from "../HttpFailure.js";
import { findSpace } from "../store/addSpace.js";
import { isVisible } from "../store/isVisible.js";
import type { Store, StoredSpace } from "../store/Store.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { findVersion } from "../store/setVersion.js";

export { isVisible };

type CallerContext = Pick<HandlerContext, "store" | "caller">;

/** Returns the account ID of the caller. Anonymous callers cannot write; v2 reports that as 404. */
export function requireCaller({ caller }: Pick<HandlerContext, "caller">): string {
  if (caller === undefined) throw failureV2(404, "NOT_FOUND", "Not Found");
  return caller.accountId;
}

/** Returns a space by ID, or throws the error of v2. */
export function requireSpace({ spaces }: Store, id: string | number): StoredSpace {
  const space = spaces.get(String(id));
  if (!space) throw notFound("space", id);
  return space;
}

/** Returns a space by key, or throws the error of v1. */
export function requireSpaceV1(store: Store, key: string): StoredSpace {
  const space = findSpace(store, key);
  if (!space) throw failureV1(404, "NotFoundException", `No space with key : ${key}`);
  return space;
}

/** Returns visible content of the given kinds, or throws the error of v2, whose message names a single kind. */
export function requireContent(
  context: CallerContext,
  id: string | number | undefined,
  ...kinds: readonly ContentKind[]
): StoredContent {
  const content = findContent(context, id, kinds);
  if (content) return content;
  const [kind, ...others] = kinds;
  if (kind && others.length === 0 && !/-/.test(kind)) throw notFound(kind, id);
  throw failureV2(404, "NOT_FOUND", `Content with id: [${id}] not found`);
}

/** Returns visible content of the given kinds, or of any, or throws the error of v1. */
export function requireContentV1(
  context: CallerContext,
  id: string | number,
  kinds?: readonly ContentKind[],
): StoredContent {
  const content = findContent(context, id, kinds);
  if (content) return content;
  throw failureV1(404, "NotFoundException", `No content found with id: ContentId{id=${id}}`);
}

/** The ID of an attachment may lack its prefix `att`. */
function findContent(
  context: CallerContext,
  id: string | number | undefined,
  kinds: readonly ContentKind[] | undefined,
): StoredContent | undefined {
  const { contents } = context.store;
  const content = contents.get(String(id)) ?? contents.get(`att${id}`);
  const hasKind = content && (kinds?.includes(content.kind) ?? true);
  return hasKind && isVisible(context, content) ? content : undefined;
}

/** Returns a version of content, by default the latest, or throws the error of v2. */
export function requireVersion(
  content: StoredContent,
  number: number = content.version.number,
): StoredVersion {
  const version = findVersion(content, number);
  if (!version) throw notFound("version", number);
  return version;
}

/** Throws 409 unless the version of an update follows the current one. Observed: the inner status is a string. */
export function requireNextVersion(what: string, current: number, provided: number | undefined): void {
  if (provided === current + 1) return;
  const title = `Version must be incremented when updating a ${what}. Current Version: [${current}]. Provided version: [${provided ?? ""}]`;
  throw new HttpFailure({
    status: 409,
    body: { errors: [{ status: "409", code: "CONFLICT", title, detail: null }] },
  });
}

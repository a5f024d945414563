import { failureV1, failureV2, notAnId, notFound } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import { HttpFailure } from "../HttpFailure.js";
import { type Access, mayAccess, mayInSpace, permissionTarget } from "../store/access.js";
import { findSpace } from "../store/addSpace.js";
import { isVisible } from "../store/isVisible.js";
import type { StoredSpace } from "../store/Store.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { findVersion } from "../store/setVersion.js";

export { isVisible };

type CallerContext = Pick<HandlerContext, "store" | "caller">;

/** Returns the account ID of the caller. Anonymous callers cannot write; v2 reports that as 404. */
export function requireCaller({ caller }: Pick<HandlerContext, "caller">): string {
  if (caller === undefined) throw failureV2(404, "NOT_FOUND", "Not Found");
  return caller.accountId;
}

/** Returns a space that the caller can see by ID, or throws the error of v2. */
export function requireSpace(context: CallerContext, id: string | number): StoredSpace {
  // Reported: only digits are looked up.
  if (!/^\d+$/.test(String(id)))
    throw failureV2(400, "INVALID_REQUEST_PARAMETER", notAnId("spaceId", String(id)));
  const space = context.store.spaces.get(String(id));
  if (!space || !isSpaceVisible(context, space)) throw notFound("space", id);
  return space;
}

/** Returns a space that the caller can see by key, or throws the error of v1. */
export function requireSpaceV1(context: CallerContext, key: string): StoredSpace {
  const space = findSpace(context.store, key);
  if (!space || !isSpaceVisible(context, space))
    throw failureV1(404, "NotFoundException", `No space with key : ${key}`);
  return space;
}

/** Whether the caller may view a space. */
export function isSpaceVisible({ store, caller }: CallerContext, { id }: StoredSpace): boolean {
  return mayInSpace(store, caller, id, "read", "space");
}

/** Whether the caller may administer a space. */
export function isSpaceAdmin({ store, caller }: CallerContext, { id }: StoredSpace): boolean {
  return mayInSpace(store, caller, id, "administer", "space");
}

/** Returns a space that the caller may administer, or throws the error of v2. */
export function requireSpaceAdmin(context: CallerContext, id: string | number): StoredSpace {
  const space = requireSpace(context, id);
  if (isSpaceAdmin(context, space)) return space;
  throw notFound("space", id);
}

/** Returns a space that the caller may administer. Documented: for others, it does not exist. */
export function requireSpaceAdminV1(context: CallerContext, key: string): StoredSpace {
  const space = requireSpaceV1(context, key);
  if (isSpaceAdmin(context, space)) return space;
  throw failureV1(404, "NotFoundException", `No space with key : ${key}`);
}

/** Returns visible content of the given kinds, or throws the error of v2, whose message names a single kind. */
export function requireContent(
  context: CallerContext,
  id: string | number | undefined,
  ...kinds: readonly ContentKind[]
): StoredContent {
  const content = findContent(context, id, kinds);
  if (content) return content;
  throw missing(id, kinds);
}

function missing(id: string | number | undefined, [kind, ...others]: readonly ContentKind[]): Error {
  if (kind && others.length === 0 && !/-/.test(kind)) return notFound(kind, id);
  return failureV2(404, "NOT_FOUND", `Content with id: [${id}] not found`);
}

/**
 * Returns content that the caller may change, or throws the error of v2: no document of v2 has a 403, and the 404 was reported
 * for a page with a restriction on editing (sphinx-contrib/confluencebuilder#1111).
 */
export function requireAccess(
  context: CallerContext,
  access: Access,
  id: string | number | undefined,
  ...kinds: readonly ContentKind[]
): StoredContent {
  const content = requireContent(context, id, ...kinds);
  if (mayAccess(context.store, context.caller, content, access)) return content;
  throw missing(id, kinds);
}

const CLASSES: Readonly<Record<string, string>> = {
  ...{ page: "pages.Page", blogpost: "pages.BlogPost", attachment: "pages.Attachment" },
  ...{ "footer-comment": "pages.Comment", "inline-comment": "pages.Comment" },
};

/** Returns content that the caller may change, or throws the error of v1. */
export function requireAccessV1(
  context: CallerContext,
  access: Access,
  id: string | number,
  kinds?: readonly ContentKind[],
): StoredContent {
  const content = requireContentV1(context, id, kinds);
  if (mayAccess(context.store, context.caller, content, access)) return content;
  // Reported of an update (iamjackg/md2cf#12); a deletion has not been published.
  const type = `class com.atlassian.confluence.${CLASSES[content.kind] ?? "content.CustomContentEntityObject"}`;
  const message = `Could not ${access} Content of type : ${type} with id ${content.id}`;
  throw failureV1(403, "PermissionException", message, { authorized: false, successful: false });
}

/** Returns visible content of the given kinds, or of any, or throws the error of v1. */
export function requireContentV1(
  context: CallerContext,
  id: string | number,
  kinds?: readonly ContentKind[],
): StoredContent {
  const content = findContent(context, id, kinds);
  if (content) return content;
  throw missingContent(id);
}

/** The error of v1 for content that does not exist, or not for this caller or request. */
export function missingContent(id: string | number): Error {
  return failureV1(404, "NotFoundException", `No content found with id: ContentId{id=${id}}`);
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

/** Whether the caller may add content of a kind to a space. */
export function mayCreate({ store, caller }: CallerContext, spaceId: string, kind: ContentKind): boolean {
  const target = permissionTarget({ kind });
  return target === undefined || mayInSpace(store, caller, spaceId, "create", target);
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

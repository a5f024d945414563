import type { HandlerContext } from "../HandlerContext.js";
import { failureV2, notFound } from "../HttpFailure.js";
import { addContent } from "../store/addContent.js";
import { findTitle } from "../store/indexContent.js";
import { listAncestors } from "../store/listTree.js";
import { moveContent } from "../store/moveContent.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { addVersion, nextVersion, setVersion, type VersionChange } from "../store/setVersion.js";
import { requireCaller, requireNextVersion, requireSpace } from "./require.js";

type CallerContext = Pick<HandlerContext, "store" | "caller">;

/** What is sent to create a page, a blog post or a folder. */
export interface CreateContentInput {
  readonly kind: ContentKind;
  readonly spaceId: string;
  readonly status?: string | undefined;
  readonly title?: string | undefined;
  readonly parentId?: string | undefined;
  readonly isRoot?: boolean | undefined;
  readonly body?: StoredVersion["body"];
  readonly createdAt?: string | undefined;
}

/** Creates content as v2 is asked to: below the home page of its space where nothing is said of its place. */
export function createContent(context: CallerContext, creation: CreateContentInput): StoredContent {
  const { kind, spaceId, status = "current", title = "", isRoot, body, createdAt } = creation;
  const { homepageId } = requireSpace(context.store, spaceId);
  if (isRoot && creation.parentId !== undefined)
    throw invalidParameter("parentId and root-level exclude each other");
  const parentId = isRoot ? undefined : (creation.parentId ?? homepageId);
  if (parentId !== undefined) requireParent(context, parentId, spaceId);
  if (status !== "draft") requireFreeTitle(context, kind, spaceId, title);
  const authorId = requireCaller(context);
  return addContent(context.store, { kind, spaceId, status, title, parentId, body, createdAt, authorId });
}

/** What is sent to update a page or a blog post. */
export interface UpdateContentInput {
  readonly id: string;
  readonly status: string;
  readonly title: string;
  readonly spaceId?: string | undefined;
  readonly parentId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly body?: StoredVersion["body"];
  readonly version: { readonly number?: number; readonly message?: string };
}

/** Updates content as v2 is asked to. What was trashed is restored, and nothing else of it changes. */
export function updateContent(
  context: CallerContext,
  content: StoredContent,
  update: UpdateContentInput,
): void {
  const { kind, spaceId } = content;
  const { parentId, ownerId } = update;
  if (update.id !== content.id)
    throw invalidParameter(`The id [${update.id}] in the body is not that of the path`);
  if ((update.spaceId ?? spaceId) !== spaceId)
    throw invalidParameter(`A ${kind} cannot be moved to another space`);
  requireVersionNumber(content, update);
  if (update.status !== "draft") requireFreeTitle(context, kind, spaceId, update.title, content);
  if (content.status === "trashed") {
    content.status = update.status;
    return;
  }
  if (parentId !== undefined && parentId !== content.parentId) {
    requireParent(context, parentId, spaceId, content);
    moveContent(context.store, content, { spaceId, parentId });
  }
  if (ownerId !== undefined && ownerId !== content.ownerId) {
    content.lastOwnerId = content.ownerId;
    content.ownerId = ownerId;
  }
  const { title, body, version } = update;
  writeVersion(context, content, update.status, {
    title,
    body,
    message: version.message,
    authorId: requireCaller(context),
  });
}

/** Writes the next version, or the draft of it. A draft of what was never published has no history. */
export function writeVersion(
  { store }: Pick<HandlerContext, "store">,
  content: StoredContent,
  status: string,
  change: VersionChange,
): void {
  if (content.status === "draft") {
    content.status = status;
    setVersion(store, content, { ...nextVersion(store, content, change), number: 1 });
  } else if (status === "draft") {
    const version = content.draft ?? content.version;
    content.draft = { ...nextVersion(store, { version }, change), number: 1 };
  } else {
    delete content.draft;
    addVersion(store, content, change);
  }
}

/** A draft stays at version 1; what is published goes on by one. */
function requireVersionNumber({ kind, status, version }: StoredContent, update: UpdateContentInput): void {
  if (status === "archived") throw invalidParameter(`The ${kind} is archived`);
  const isDraft = status === "draft" || update.status === "draft";
  if (!isDraft) requireNextVersion(kind, version.number, update.version.number);
  else if (update.version.number !== 1) throw invalidParameter("The version of a draft must be 1");
}

/** Refuses a title that is empty, or that another page or folder of the space has. */
export function requireFreeTitle(
  { store }: CallerContext,
  kind: ContentKind,
  spaceId: string,
  title: string,
  self?: StoredContent,
): void {
  if (title.trim() === "") throw invalidParameter("A title is required");
  const holder = kind === "blogpost" ? undefined : findTitle(store, kind, spaceId, title);
  if (holder === undefined || holder === self) return;
  throw invalidParameter(
    kind === "page"
      ? "A page with this title already exists: A page already exists with the same TITLE in this space"
      : "A folder exists with the same title in this space",
  );
}

function requireParent(
  { store }: CallerContext,
  parentId: string,
  spaceId: string,
  child?: StoredContent,
): void {
  const parent = store.contents.get(parentId);
  if (parent?.kind !== "page" && parent?.kind !== "folder") throw notFound("parent", parentId);
  if (parent.spaceId !== spaceId) throw invalidParameter(`The parent [${parentId}] is in another space`);
  if (child && [parent, ...listAncestors(store, parent)].includes(child)) {
    throw invalidParameter(`The parent [${parentId}] is the ${child.kind} itself or below it`);
  }
}

function invalidParameter(title: string): Error {
  return failureV2(400, "INVALID_REQUEST_PARAMETER", title);
}

import { failureV2, notFound } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import { addContent } from "../store/addContent.js";
import { TREE_KINDS } from "../store/contentType.js";
import { findTitle } from "../store/indexContent.js";
import { listAncestors } from "../store/listTree.js";
import { moveContent } from "../store/moveContent.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { addVersion, nextVersion, setVersion, type VersionChange } from "../store/setVersion.js";
import { isVisible, mayCreate, requireCaller, requireNextVersion, requireSpace } from "./require.js";

type CallerContext = Pick<HandlerContext, "store" | "caller">;

/** The request body for creating a page, a blog post, a folder and so on. */
export interface CreateContentInput {
  readonly kind: ContentKind;
  readonly spaceId: string;
  readonly status?: string | undefined;
  readonly title?: string | undefined;
  readonly parentId?: string | undefined;
  readonly isRoot?: boolean | undefined;
  readonly body?: StoredVersion["body"];
  readonly createdAt?: string | undefined;
  readonly embedUrl?: string | undefined;
}

/** Creates content like v2 does: by default below the home page of its space. */
export function createContent(context: CallerContext, input: CreateContentInput): StoredContent {
  const { kind, spaceId, status = "current", title = "", isRoot, body, createdAt, embedUrl } = input;
  const { homepageId } = requireSpace(context, spaceId);
  if (!mayCreate(context, spaceId, kind)) throw notFound("space", spaceId);
  if (isRoot && input.parentId !== undefined)
    throw invalidParameter("parentId and root-level cannot be combined");
  const parentId = isRoot ? undefined : (input.parentId ?? homepageId);
  if (parentId !== undefined) requireParent(context, parentId, spaceId);
  if (status !== "draft") requireUniqueTitle(context, kind, spaceId, title);
  const authorId = requireCaller(context);
  return addContent(context.store, {
    ...{ kind, spaceId, status, title, parentId, body, createdAt, embedUrl },
    authorId,
  });
}

/** What a request says of the version that it writes. */
export interface VersionInput {
  readonly number?: number | undefined;
  readonly message?: string | undefined;
}

/** The request body for updating a page or a blog post. */
export interface UpdateContentInput {
  readonly id: string;
  readonly status: string;
  readonly title: string;
  readonly spaceId?: string | undefined;
  readonly parentId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly body?: StoredVersion["body"];
  readonly version: VersionInput;
}

/** Updates content like v2 does. Trashed content is restored without any other change. */
export function updateContent(
  context: CallerContext,
  content: StoredContent,
  update: UpdateContentInput,
): void {
  const { kind, spaceId } = content;
  const { parentId, ownerId } = update;
  if (update.id !== content.id)
    throw invalidParameter(`The id [${update.id}] in the body does not match the path`);
  if ((update.spaceId ?? spaceId) !== spaceId)
    throw invalidParameter(`A ${kind} cannot be moved to another space`);
  requireVersionNumber(content, update);
  if (update.status !== "draft") requireUniqueTitle(context, kind, spaceId, update.title, content);
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

/** Adds a version, or writes the draft of one. The draft of unpublished content has no history. */
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

/** Checks the version of an update: 1 for a draft, otherwise the current version plus one. */
function requireVersionNumber({ kind, status, version }: StoredContent, update: UpdateContentInput): void {
  if (status === "archived") throw invalidParameter(`The ${kind} is archived`);
  const isDraft = status === "draft" || update.status === "draft";
  if (!isDraft) requireNextVersion(kind, version.number, update.version.number);
  else if (update.version.number !== 1) throw invalidParameter("The version of a draft must be 1");
}

/** Throws 400 if a title is empty, or if other content of its kind in the space has it. */
export function requireUniqueTitle(
  { store }: CallerContext,
  kind: ContentKind,
  spaceId: string,
  title: string,
  self?: StoredContent,
): void {
  if (title.trim() === "") throw invalidParameter("A title is required");
  const isUnique = kind === "page" || kind === "folder";
  const owner = isUnique ? findTitle(store, kind, spaceId, title) : undefined;
  if (owner === undefined || owner === self) return;
  throw invalidParameter(
    kind === "page"
      ? "A page with this title already exists: A page already exists with the same TITLE in this space"
      : "A folder exists with the same title in this space",
  );
}

function requireParent(
  context: CallerContext,
  parentId: string,
  spaceId: string,
  child?: StoredContent,
): void {
  const parent = context.store.contents.get(parentId);
  if (!parent || !TREE_KINDS.includes(parent.kind) || !isVisible(context, parent))
    throw notFound("parent", parentId);
  if (parent.spaceId !== spaceId) throw invalidParameter(`The parent [${parentId}] is in another space`);
  if (child && [parent, ...listAncestors(context.store, parent)].includes(child)) {
    throw invalidParameter(`The parent [${parentId}] is the ${child.kind} itself or a descendant of it`);
  }
}

function invalidParameter(title: string): Error {
  return failureV2(400, "INVALID_REQUEST_PARAMETER", title);
}

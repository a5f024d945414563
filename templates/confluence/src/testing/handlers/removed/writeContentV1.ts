import {
  isSpaceVisible,
  isVisible,
  mayCreate,
  requireAccessV1,
  requireCaller,
  requireContentV1,
} from "../../actions/require.js";
import { writeVersion } from "../../actions/writeContent.js";
import { failureV1 } from "../../apiErrors.js";
import type { ContextWith } from "../../HandlerContext.js";
import { readBodyV1 } from "../../present/bodies.js";
import { addContent } from "../../store/addContent.js";
import { addMarker } from "../../store/addMarker.js";
import { findSpace } from "../../store/addSpace.js";
import { contentType } from "../../store/contentType.js";
import { findTitle } from "../../store/indexContent.js";
import { listAncestors } from "../../store/listTree.js";
import { moveContent } from "../../store/moveContent.js";
import type { StoredSpace } from "../../store/Store.js";
import type { ContentKind, StoredContent, StoredVersion } from "../../store/StoredContent.js";

type Id = string | number;

/** The body of a request that creates or updates content. */
export interface ContentInput {
  readonly id?: Id | null | undefined;
  readonly type: string;
  readonly title?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly space?: { readonly key?: string; readonly id?: Id } | null | undefined;
  readonly container?: { readonly id: Id } | null | undefined;
  readonly ancestors?: readonly { readonly id: Id }[] | null | undefined;
  readonly body?: Readonly<Record<string, BodyInput | null | undefined>> | null | undefined;
  readonly version?: VersionInput | null | undefined;
  readonly extensions?: Extensions | null | undefined;
}

interface BodyInput {
  readonly value: string;
  readonly representation?: string;
}

interface VersionInput {
  readonly number?: number | null;
  readonly message?: string | null;
  readonly minorEdit?: boolean | null;
}

interface Extensions {
  readonly location?: string;
  readonly inlineProperties?: { readonly originalSelection?: string; readonly markerRef?: string };
}

type WriteContext = ContextWith<{ readonly body: ContentInput; readonly status?: string | undefined }>;

// Observed: in the data of most refused writes, the caller is not authorized.
const REFUSED = { authorized: false, successful: false };

/** Creates a 400 of v1 with the data that refused writes have. */
export function refused(message: string, status = 400, exception = "BadRequestException"): Error {
  return failureV1(status, exception, message, REFUSED);
}

const STORED = ["storage", "atlas_doc_format", "wiki"];

/** Reads the body under any name, whose representation may differ from the name. */
export function readBodies({ body }: Pick<ContentInput, "body">): StoredVersion["body"] | undefined {
  const [name, given] = Object.entries(body ?? {}).find(([, each]) => each?.value !== undefined) ?? [];
  if (name === undefined || !given) return undefined;
  const representation = given.representation ?? name;
  if (!STORED.includes(representation))
    throw refused(`This fake Confluence takes bodies in [${STORED.join(", ")}], not in [${representation}]`);
  return readBodyV1({ representation, value: given.value });
}

/** Creates a page, a blog post or a comment, or publishes the draft with the ID in the body. */
export function createContentV1(context: WriteContext): StoredContent {
  const { id, type } = context.args.body;
  if (id !== undefined && id !== null) return publish(context, requireAccessV1(context, "update", id));
  if (type === "comment") return createComment(context);
  if (type === "page" || type === "blogpost") return createInSpace(context, type);
  throw refused(`This fake Confluence does not create content of the type [${type}]`);
}

function createInSpace(context: WriteContext, kind: "page" | "blogpost"): StoredContent {
  const { args, store } = context;
  const { title, body } = args.body;
  const status = args.body.status ?? "current";
  const authorId = requireCaller(context);
  const space = findTarget(context);
  // Observed: an unknown space is reported as a missing permission.
  if (!space || !isSpaceVisible(context, space) || !mayCreate(context, space.id, kind))
    throw refused(`Could not create content with type ${kind}`, 403, "PermissionException");
  const parent = findParent(context, space.id);
  requireTitle(context, { kind, space, status, title: title ?? "" });
  return addContent(store, {
    ...{ kind, status, authorId, spaceId: space.id, title: title ?? "", body: readBodies({ body }) },
    parentId: kind === "page" ? parent?.id : undefined,
  });
}

function findTarget({ store, args }: WriteContext): StoredSpace | undefined {
  const { key, id } = args.body.space ?? {};
  return key === undefined ? store.spaces.get(String(id ?? "")) : findSpace(store, key);
}

/** Finds the parent: the last of the ancestors. Without ancestors, a page is at the root of its space. */
function findParent(context: WriteContext, spaceId: string): StoredContent | undefined {
  const { ancestors } = context.args.body;
  const id = ancestors?.at(-1)?.id;
  if (id === undefined) return undefined;
  const parent = context.store.contents.get(String(id));
  if (parent && parent.spaceId === spaceId && isVisible(context, parent)) return parent;
  const message = "The parent ID specified does not exist, or user does not have permissions";
  throw failureV1(404, "api.NotFoundException", message);
}

interface Titled {
  readonly kind: ContentKind;
  readonly space: StoredSpace | undefined;
  readonly status: string;
  readonly title: string;
  readonly self?: StoredContent;
}

/** Throws 400 if a title is missing, or other content of its kind in the space has it. */
function requireTitle({ store }: WriteContext, { kind, space, status, title, self }: Titled): void {
  if (status === "draft") return;
  if (title.trim() === "") throw refused("Title cannot be empty");
  const owner = kind === "page" && space ? findTitle(store, kind, space.id, title) : undefined;
  if (owner === undefined || owner === self) return;
  const where = `with the title ${title} in the space with key ${space?.key}`;
  throw refused(`A page with this title already exists: A page already exists ${where}`);
}

/** Creates a comment on its container, or a reply to the last of its ancestors. */
function createComment(context: WriteContext): StoredContent {
  const { store, args } = context;
  const { container, ancestors, body, extensions } = args.body;
  if (!container) throw refused("A comment needs a container");
  const on = requireContentV1(context, container.id, ["page", "blogpost", "attachment"]);
  if (!mayCreate(context, on.spaceId, "footer-comment"))
    throw refused("Could not create content with type comment", 403, "PermissionException");
  const parentId = ancestors?.at(-1)?.id;
  const parent = parentId === undefined ? undefined : requireContentV1(context, parentId);
  const isInline = parent ? parent.kind === "inline-comment" : extensions?.location === "inline";
  const comment = addContent(store, {
    kind: isInline ? "inline-comment" : "footer-comment",
    spaceId: on.spaceId,
    containerId: on.id,
    parentId: parent?.id,
    authorId: requireCaller(context),
    title: `Re: ${on.version.title}`,
    body: readBodies({ body }),
  });
  const { originalSelection: selection = "", markerRef } = extensions?.inlineProperties ?? {};
  if (isInline) {
    const ref = markerRef ?? store.nextUuid();
    comment.inlineMarker = parent?.inlineMarker ?? { ref, selection, status: "open" };
    if (!parent?.inlineMarker) addMarker(store, on, comment.inlineMarker);
  }
  return comment;
}

/** Updates content: writes a version, publishes a draft, restores trashed content, moves a page, or all at once. */
export function updateContentV1(context: WriteContext, content: StoredContent): StoredContent {
  const { type, version, status } = context.args.body;
  const { number } = content.version;
  if (type !== contentType(content)) throw refused(`Content ${content.id} is not of the type ${type}`);
  // Observed, as the conflict below.
  if (version?.number === undefined || version.number === null)
    throw refused("Must supply an incremented version when updating Content. No version supplied.");
  if (content.status === "draft") return publish(context, content);
  if (version.number !== number + 1 && status !== "draft")
    throw refused(
      `Version must be incremented on update. Current version is: ${number}`,
      409,
      "ConflictException",
    );
  if (content.status === "trashed" && status === "current") {
    content.status = "current";
    return content;
  }
  return write(context, content, status ?? "current");
}

/** Publishes a draft. Documented: a draft cannot be updated otherwise. */
function publish(context: WriteContext, content: StoredContent): StoredContent {
  const { status } = context.args.body;
  if (content.status !== "draft" || (status ?? "current") !== "current")
    throw refused(`Content ${content.id} is a draft, which can only be published`, 409, "ConflictException");
  return write(context, content, "current");
}

function write(context: WriteContext, content: StoredContent, status: string): StoredContent {
  const { store, args } = context;
  const { version, ancestors, ...input } = args.body;
  const { kind, spaceId } = content;
  const title = input.title ?? content.version.title;
  if (kind === "page" || kind === "blogpost")
    requireTitle(context, { kind, space: store.spaces.get(spaceId), status, title, self: content });
  if (kind === "page" && ancestors && ancestors.length > 0) moveBelow(context, content);
  const body = readBodies(input);
  const message = version?.message ?? undefined;
  const minorEdit = version?.minorEdit ?? undefined;
  writeVersion(context, content, status, {
    authorId: requireCaller(context),
    title,
    body,
    message,
    minorEdit,
  });
  return content;
}

function moveBelow(context: WriteContext, content: StoredContent): void {
  const { store } = context;
  const parent = findParent(context, content.spaceId);
  if (!parent || parent.id === content.parentId) return;
  if ([parent, ...listAncestors(store, parent)].includes(content))
    throw refused("A page cannot be moved below itself");
  moveContent(store, content, { spaceId: content.spaceId, parentId: parent.id });
}

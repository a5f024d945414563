import type { Content } from "../../v1/schema.js";
import {
  isSpaceVisible,
  isVisible,
  mayCreate,
  requireAccessV1,
  requireCaller,
  requireContentV1,
} from "../actions/require.js";
import { respondWithTask } from "../actions/respondWithTask.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { readBodyV1 } from "../present/bodies.js";
import { toContentV1 } from "../present/toContentV1.js";
import { toVersionV1 } from "../present/toVersionV1.js";
import { findSpace } from "../store/addSpace.js";
import { copyContent } from "../store/copyContent.js";
import { findTitle } from "../store/indexContent.js";
import { listAncestors, listDescendants } from "../store/listTree.js";
import { type Destination, moveBeside, moveContent } from "../store/moveContent.js";
import type { Store } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import { addVersion, findVersion, setVersion } from "../store/setVersion.js";
import type { Handlers } from "./Handler.js";

const PAGE = ["page"] as const;
const TREE = ["page", "folder", "whiteboard", "database", "embed"] as const;

/** What to copy besides the body. */
type CopyContext = ContextWith<{
  readonly body: Omit<HandlerContext<"v1.copyPage">["args"]["body"], "destination" | "pageTitle">;
}>;

function copy(context: CopyContext, page: StoredContent, to: Destination, title: string): StoredContent {
  const { copyAttachments, copyLabels, copyProperties, body } = context.args.body;
  requireCreate(context, to.spaceId);
  requireUniqueTitle(context.store, to.spaceId, title);
  const authorId = requireCaller(context);
  const result = copyContent(context.store, page, to, {
    title,
    authorId,
    copyAttachments,
    copyLabels,
    copyProperties,
  });
  if (body?.storage) result.version = { ...result.version, body: readBodyV1(body.storage) };
  return result;
}

/** Observed: missing permission to create is reported so, whatever the reason. */
function requireCreate(context: Pick<HandlerContext, "store" | "caller">, spaceId: string): void {
  if (mayCreate(context, spaceId, "page")) return;
  const flags = { authorized: false, successful: false };
  throw failureV1(403, "PermissionException", "Could not create content with type page", flags);
}

function requireUniqueTitle(store: Store, spaceId: string, title: string): void {
  if (!findTitle(store, "page", spaceId, title)) return;
  throw badRequest(`A page with this title already exists: ${title}`);
}

function badRequest(message: string): Error {
  return failureV1(400, "BadRequestException", message);
}

function copyPage(context: HandlerContext<"v1.copyPage">): Content {
  const { store, args } = context;
  const { expand } = args;
  const page = requireContentV1(context, args.id, PAGE);
  const { destination, pageTitle = page.version.title } = args.body;
  const { type, value } = destination;
  if (type === "space") {
    const space = findSpace(store, value);
    if (!space || !isSpaceVisible(context, space)) throw badRequest(`No space with key : ${value}`);
    const result = copy(context, page, { spaceId: space.id, parentId: undefined }, pageTitle);
    return toContentV1(context, result, expand);
  }
  const target = requireContentV1(context, value, TREE);
  if (type === "existing_page") {
    requireAccessV1(context, "update", value, TREE);
    const { body } = page.version;
    addVersion(store, target, { authorId: requireCaller(context), title: args.body.pageTitle, body });
    return toContentV1(context, target, expand);
  }
  const result = copy(context, page, { spaceId: target.spaceId, parentId: target.id }, pageTitle);
  return toContentV1(context, result, expand);
}

function copyHierarchy(context: HandlerContext<"v1.copyPageHierarchy">): void {
  const { store, args } = context;
  const { destinationPageId, titleOptions = {}, copyDescendants = true } = args.body;
  const { prefix = "", search, replace = "" } = titleOptions;
  const rename = (title: string) => prefix + (search ? title.replaceAll(search, replace) : title);
  const { spaceId, id } = requireContentV1(context, destinationPageId, TREE);
  const root = requireContentV1(context, args.id, PAGE);
  const tree = copyDescendants ? listDescendants(store, root.id) : [];
  const below = [...tree].map(({ content }) => content).filter((content) => isVisible(context, content));
  for (const page of [root, ...below]) requireUniqueTitle(store, spaceId, rename(page.version.title));
  const copies = new Map([[root.parentId, id]]);
  for (const page of [root, ...below]) {
    const to = { spaceId, parentId: copies.get(page.parentId) ?? id };
    copies.set(page.id, copy(context, page, to, rename(page.version.title)).id);
  }
}

function movePage(context: HandlerContext<"v1.movePage">): StoredContent {
  const { store, args } = context;
  const page = requireAccessV1(context, "update", args.pageId, TREE);
  const target = requireContentV1(context, args.targetId, TREE);
  requireCreate(context, target.spaceId);
  if ([target, ...listAncestors(store, target)].includes(page))
    throw badRequest("A page cannot be moved below itself");
  if (args.position === "append") moveContent(store, page, { spaceId: target.spaceId, parentId: target.id });
  else moveBeside(store, page, target, args.position === "after" ? 1 : 0);
  return page;
}

/** Publishes a draft under the title that is sent; documented: as version 1. */
function publishDraft(context: HandlerContext<"v1.publishSharedDraft">): { body: Content } {
  const { store, args } = context;
  const draft = requireContentV1(context, args.draftId, PAGE);
  if (draft.status !== "draft")
    throw failureV1(409, "ConflictException", `Content ${draft.id} is not a draft`);
  const { title, version, ancestors } = args.body;
  if (version.number !== 1) throw badRequest("The version of a draft must be 1");
  requireUniqueTitle(store, draft.spaceId, title);
  const parent = ancestors?.at(-1);
  if (parent) {
    const { id: parentId, spaceId } = requireContentV1(context, parent.id, TREE);
    moveContent(store, draft, { spaceId, parentId });
  }
  draft.status = "current";
  setVersion(store, draft, { ...draft.version, title, createdAt: store.nextTime() });
  return { body: toContentV1(context, draft, args.expand) };
}

/** The handlers of pages and their trees in v1. Long-running tasks are complete when their response is sent. */
export const pagesV1: Handlers = {
  "v1.publishSharedDraft": publishDraft,
  "v1.publishLegacyDraft": publishDraft,
  "v1.movePage": (context) => ({ body: { pageId: movePage(context).id } }),
  "v1.copyPage": (context) => ({ body: copyPage(context) }),
  "v1.copyPageHierarchy": (context) => {
    copyHierarchy(context);
    return respondWithTask(context.store, "copy.page.hierarchy");
  },
  "v1.archivePages": (context) => {
    const { store, args } = context;
    const found = (args.body?.pages ?? []).map(({ id }) => store.contents.get(String(id)));
    const pages = found.map((page) => (page && isVisible(context, page) ? page : undefined));
    // Observed: 500 if an ID is not that of a page; 400 is documented.
    if (pages.some((page) => page?.kind !== "page"))
      throw failureV1(500, "InternalServerException", "Not a page");
    for (const page of pages) if (page) requireAccessV1(context, "update", page.id);
    for (const page of pages) if (page) page.status = "archived";
    return respondWithTask(store, "archive.pages");
  },
  "v1.deletePageTree": (context) => {
    const { store, args } = context;
    const page = requireAccessV1(context, "delete", args.id, PAGE);
    const below = [...listDescendants(store, page.id)].map(({ content }) => content);
    for (const content of [page, ...below]) content.status = "trashed";
    return respondWithTask(store, "delete.page.tree");
  },
  "v1.restoreContentVersion": (context) => {
    const content = requireAccessV1(context, "update", context.args.id);
    const { versionNumber, message, restoreTitle } = context.args.body.params;
    const restored = findVersion(content, versionNumber);
    if (!restored) throw badRequest(`No version found with number: ${versionNumber}`);
    const { title, body, file } = restored;
    const change = { authorId: requireCaller(context), message, body, ...(restoreTitle && { title }) };
    addVersion(context.store, content, { ...change, ...(file && { file }) });
    const { expand = ["content"] } = context.args;
    return { body: toVersionV1(context, content, content.version, expand, toContentV1) };
  },
  "v1.deleteContentVersion": (context) => {
    const { args } = context;
    const content = requireAccessV1(context, "update", args.id);
    const rest = content.history?.filter(({ number }) => number !== args.versionNumber);
    if (!rest || rest.length === content.history?.length)
      throw badRequest(`Cannot delete version ${args.versionNumber}`);
    content.history = rest;
    return {};
  },
};

import type { ClassificationLevel } from "../../v2/schema.js";
import { requireAccess, requireContent, requireSpace, requireSpaceAdmin } from "../actions/require.js";
import { failureV2, notFound } from "../apiErrors.js";
import type { ContextWith } from "../HandlerContext.js";
import type { ContentKind } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

/** The levels of every site, which an administrator of the organization would choose. */
const LEVELS: readonly ClassificationLevel[] = [
  { id: "public", status: "PUBLISHED", order: 1, name: "Public", color: "GREEN" },
  { id: "internal", status: "PUBLISHED", order: 2, name: "Internal", color: "BLUE" },
  { id: "confidential", status: "PUBLISHED", order: 3, name: "Confidential", color: "RED" },
];

type IdArgs = { readonly id: string | number };
type PutArgs = IdArgs & { readonly body: { readonly id: string } };

function requireLevel(id: string | undefined): ClassificationLevel {
  const level = LEVELS.find((each) => each.id === id);
  if (level) return level;
  throw failureV2(400, "INVALID_REQUEST_PARAMETER", `There is no classification level with id [${id}]`);
}

/** Returns a level that has been set. The answer if there is none has not been published. */
function respond(id: string | undefined, of: string | number) {
  if (id === undefined) throw notFound("classification level", of);
  return { body: { ...requireLevel(id) } };
}

/** The three handlers of the level of one kind of content, which by default is that of its space. */
function levelHandlers(kind: ContentKind) {
  return {
    get(context: ContextWith<IdArgs>) {
      const { classificationId, spaceId, id } = requireContent(context, context.args.id, kind);
      return respond(classificationId ?? context.store.spaces.get(spaceId)?.classificationId, id);
    },
    put(context: ContextWith<PutArgs>) {
      const content = requireAccess(context, "update", context.args.id, kind);
      content.classificationId = requireLevel(context.args.body.id).id ?? "";
      return {};
    },
    reset(context: ContextWith<IdArgs>) {
      delete requireAccess(context, "update", context.args.id, kind).classificationId;
      return {};
    },
  };
}

const page = levelHandlers("page");
const blogPost = levelHandlers("blogpost");
const whiteboard = levelHandlers("whiteboard");
const database = levelHandlers("database");

/** The handlers of classification levels. */
export const classificationLevels: Handlers = {
  "v2.getClassificationLevels": () => ({ body: LEVELS.map((level) => ({ ...level })) }),
  "v2.getSpaceDefaultClassificationLevel": (context) =>
    respond(requireSpace(context, context.args.id).classificationId, context.args.id),
  "v2.putSpaceDefaultClassificationLevel": (context) => {
    requireSpaceAdmin(context, context.args.id).classificationId =
      requireLevel(context.args.body.id).id ?? "";
    return {};
  },
  "v2.deleteSpaceDefaultClassificationLevel": (context) => {
    delete requireSpaceAdmin(context, context.args.id).classificationId;
    return {};
  },
  "v2.getPageClassificationLevel": page.get,
  "v2.putPageClassificationLevel": page.put,
  "v2.postPageClassificationLevel": page.reset,
  "v2.getBlogPostClassificationLevel": blogPost.get,
  "v2.putBlogPostClassificationLevel": blogPost.put,
  "v2.postBlogPostClassificationLevel": blogPost.reset,
  "v2.getWhiteboardClassificationLevel": whiteboard.get,
  "v2.putWhiteboardClassificationLevel": whiteboard.put,
  "v2.postWhiteboardClassificationLevel": whiteboard.reset,
  "v2.getDatabaseClassificationLevel": database.get,
  "v2.putDatabaseClassificationLevel": database.put,
  "v2.postDatabaseClassificationLevel": database.reset,
};

import type { ResultOf } from "../../tables/OperationTypes.js";
import { deleteContent } from "../actions/deleteContent.js";
import { requireContent } from "../actions/require.js";
import { createContent } from "../actions/writeContent.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { type IncludeArgs, includeDetails, includeRelated } from "../present/includeDetails.js";
import { toPage } from "../present/toPage.js";
import type { StoredContent, TreeKind } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import type { Handlers } from "./Handler.js";

interface CreateArgs {
  readonly private?: boolean | undefined;
  readonly body: {
    readonly spaceId: string;
    readonly title?: string | undefined;
    readonly parentId?: string | undefined;
    readonly embedUrl?: string | undefined;
  };
}

type ReadArgs = IncludeArgs & { readonly id: string | number };

/** Presents what all kinds have in common. */
function present(context: Pick<HandlerContext, "store" | "siteOrigin">, content: StoredContent) {
  const { parentId = null, parentType = null, position, ...page } = toPage(context, content);
  const { id, status, title, authorId, spaceId, version } = page;
  return {
    ...{ id, type: content.kind, status, title, parentId, parentType, position: position ?? null, authorId },
    ...{ ownerId: content.ownerId, spaceId, version, createdAt: content.createdAt },
    ...(content.embedUrl !== undefined && { embedUrl: content.embedUrl }),
    _links: { webui: webuiPath(context.store, content), base: `${context.siteOrigin}/wiki` },
  };
}

/** The handlers that folders, whiteboards, databases and smart links share. */
function treeHandlers(kind: Exclude<TreeKind, "page">) {
  return {
    create(context: ContextWith<CreateArgs>) {
      const { body, private: isPrivate } = context.args;
      // What sites call content without a title has not been published; a folder needs one.
      const title = body.title ?? (kind === "folder" ? "" : `Untitled ${kind}`);
      const content = createContent(context, { kind, ...body, title });
      if (isPrivate) content.isPrivate = true;
      return { body: present(context, content) };
    },
    get(context: ContextWith<ReadArgs>) {
      const content = requireContent(context, context.args.id, kind);
      const details = {
        ...includeDetails(context, content, context.args),
        ...includeRelated(context, content, context.args),
      };
      return { body: { ...present(context, content), ...details } };
    },
    remove: (context: ContextWith<{ readonly id: string | number }>) =>
      deleteContent(context, kind, context.args),
  };
}

const folder = treeHandlers("folder");
const whiteboard = treeHandlers("whiteboard");
const database = treeHandlers("database");
const embed = treeHandlers("embed");

type Folder = ResultOf<"v2.getFolderById">;

/** Observed: unlike all other dates, that of a folder is a number of milliseconds. */
function withNumber<Result extends { readonly createdAt: string }>({ body }: { readonly body: Result }) {
  return { body: { ...body, createdAt: Date.parse(body.createdAt) } as Folder };
}

/** The handlers of folders, whiteboards, databases and smart links. */
export const treeContent: Handlers = {
  "v2.createFolder": (context) => withNumber(folder.create(context)),
  "v2.getFolderById": (context) => withNumber(folder.get(context)),
  "v2.deleteFolder": folder.remove,
  "v2.createWhiteboard": whiteboard.create,
  "v2.getWhiteboardById": whiteboard.get,
  "v2.deleteWhiteboard": whiteboard.remove,
  "v2.createDatabase": database.create,
  "v2.getDatabaseById": database.get,
  "v2.deleteDatabase": database.remove,
  "v2.createSmartLink": embed.create,
  "v2.getSmartLinkById": embed.get,
  "v2.deleteSmartLink": embed.remove,
};

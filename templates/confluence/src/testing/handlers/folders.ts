import type { ResultOf } from "../../tables/OperationTypes.js";
import { deleteContent } from "../actions/deleteContent.js";
import { requireContent } from "../actions/require.js";
import { createContent } from "../actions/writeContent.js";
import type { HandlerContext } from "../HandlerContext.js";
import { includeDetails } from "../present/includeDetails.js";
import { toPage } from "../present/toPage.js";
import type { StoredContent } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import type { Handlers } from "./Handler.js";

/** Presents a folder like v2 does. Observed: unlike all other dates, its date is a number of milliseconds. */
function toFolder(
  context: Pick<HandlerContext, "store" | "siteOrigin">,
  folder: StoredContent,
): ResultOf<"v2.getFolderById"> {
  const { id, status, title, parentId, parentType, position, authorId, spaceId, version } = toPage(
    context,
    folder,
  );
  return {
    ...{ id, type: "folder", status, title, parentId: parentId ?? null, parentType: parentType ?? null },
    ...{ position: position ?? null, authorId, ownerId: folder.ownerId, spaceId, version },
    createdAt: Date.parse(folder.createdAt),
    _links: { webui: webuiPath(context.store, folder), base: `${context.siteOrigin}/wiki` },
  };
}

/** The handlers of folders. */
export const folders: Handlers = {
  "v2.createFolder": (context) => ({
    body: toFolder(context, createContent(context, { kind: "folder", ...context.args.body })),
  }),
  "v2.getFolderById": (context) => {
    const folder = requireContent(context, context.args.id, "folder");
    const { operations, properties } = includeDetails(folder, context.args);
    return {
      body: {
        ...toFolder(context, folder),
        ...(operations && { operations }),
        ...(properties && { properties }),
      },
    };
  },
  "v2.deleteFolder": (context) => deleteContent(context, "folder", context.args),
};

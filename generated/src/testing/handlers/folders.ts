import type { ResultOf } from "../../tables/OperationTypes.js";
import { deleteContent } from "../actions/deleteContent.js";
import { requireContent } from "../actions/require.js";
import { createContent } from "../actions/writeContent.js";
import type { HandlerContext, Handlers } from "../HandlerContext.js";
import { includeDetails } from "../present/includeDetails.js";
import { toPage } from "../present/toPage.js";
import type { StoredContent } from "../store/StoredContent.js";
import { webuiOf } from "../store/webuiOf.js";

/** Presents a folder the way v2 does. Observed: its date is a number of milliseconds, unlike all other dates. */
function toFolder(
  visit: Pick<HandlerContext, "store" | "siteOrigin">,
  folder: StoredContent,
): ResultOf<"v2.getFolderById"> {
  const { id, status, title, parentId, parentType, position, authorId, spaceId, version } = toPage(
    visit,
    folder,
  );
  return {
    ...{ id, type: "folder", status, title, parentId: parentId ?? null, parentType: parentType ?? null },
    ...{ position: position ?? null, authorId, ownerId: folder.ownerId, spaceId, version },
    createdAt: Date.parse(folder.createdAt),
    _links: { webui: webuiOf(visit.store, folder), base: `${visit.siteOrigin}/wiki` },
  };
}

/** The operations on folders. */
export const folders: Handlers = {
  "v2.createFolder": (visit) => ({
    body: toFolder(visit, createContent(visit, { kind: "folder", ...visit.args.body })),
  }),
  "v2.getFolderById": (visit) => {
    const folder = requireContent(visit, visit.args.id, "folder");
    const { operations, properties } = includeDetails(folder, visit.args);
    return {
      body: {
        ...toFolder(visit, folder),
        ...(operations && { operations }),
        ...(properties && { properties }),
      },
    };
  },
  "v2.deleteFolder": (visit) => deleteContent(visit, "folder", visit.args),
};

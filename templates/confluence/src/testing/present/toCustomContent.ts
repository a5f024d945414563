import type { ItemOf } from "../../tables/OperationTypes.js";
import type { HandlerContext } from "../HandlerContext.js";
import { contentType } from "../store/contentType.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import { toVersion } from "./toVersion.js";

/** The names of the ID of what custom content belongs to. */
const CONTAINER_IDS: Readonly<Record<string, string>> = {
  page: "pageId",
  blogpost: "blogPostId",
  "custom-content": "customContentId",
};

/** Presents custom content like v2 does, without its body. */
export function toCustomContent(
  { store }: Pick<HandlerContext, "store">,
  content: StoredContent,
  version: StoredVersion = content.version,
): ItemOf<"v2.getCustomContentByType"> {
  const { id, status, spaceId, containerId = "", authorId, createdAt } = content;
  const containerName = CONTAINER_IDS[store.contents.get(containerId)?.kind ?? ""];
  return {
    ...{ id, type: contentType(content), status, title: version.title, spaceId },
    ...(containerName && { [containerName]: containerId }),
    ...{ authorId, createdAt, version: toVersion(version), _links: { webui: webuiPath(store, content) } },
  };
}

import type { AttachmentBulk } from "../../v2/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import { toDownloadLink } from "./toLinks.js";
import { toVersion } from "./toVersion.js";

/** Observed; other media types have no description. */
const DESCRIPTIONS: Readonly<Record<string, string>> = { "text/plain": "Text File" };

/** The names of the ID of what an attachment belongs to, if it is not a page. */
const CONTAINER_IDS: Readonly<Record<string, string>> = {
  blogpost: "blogPostId",
  "custom-content": "customContentId",
};

/** Presents a version of an attachment like v2 does. */
export function toAttachment(
  { store }: Pick<HandlerContext, "store">,
  content: StoredContent,
  version: StoredVersion = content.version,
): AttachmentBulk {
  const { id, status, createdAt, containerId = "" } = content;
  const { title, message, file } = version;
  const download = toDownloadLink(content, version);
  const webui = webuiPath(store, content);
  const mediaType = file?.mediaType ?? "";
  return {
    downloadLink: download,
    createdAt,
    mediaTypeDescription: DESCRIPTIONS[mediaType] ?? null,
    webuiLink: webui,
    comment: message,
    version: toVersion(version),
    id,
    [CONTAINER_IDS[store.contents.get(containerId)?.kind ?? ""] ?? "pageId"]: containerId,
    fileId: file?.id ?? "",
    status,
    title,
    fileSize: file?.bytes.length ?? 0,
    mediaType,
    _links: { download, webui },
  };
}

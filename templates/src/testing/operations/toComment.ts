import type { BodySingle, PrimaryBodyRepresentationSingle } from "../../v2/schema.js";
import type { StoredContent, StoredMark, StoredVersion } from "../site/StoredContent.js";
import { webuiOf } from "../site/webuiOf.js";
import type { Visit } from "../Visit.js";
import type { VersionStamp } from "./stampVersion.js";
import { toBody } from "./toBody.js";
import { toVersion } from "./toVersion.js";

/** What v2 says of every comment. */
export interface Comment {
  id: string;
  status: string;
  title: string;
  pageId?: string;
  blogPostId?: string;
  attachmentId?: string;
  parentCommentId?: string;
  version: VersionStamp;
  body: BodySingle;
  resolutionStatus: StoredMark["status"];
  _links: { webui: string; base?: string };
}

/** Presents a version of a comment the way v2 does. */
export function toComment(
  { store }: Pick<Visit, "store">,
  comment: StoredContent,
  format: PrimaryBodyRepresentationSingle | undefined,
  version: StoredVersion = comment.version,
): Comment {
  const { id, status, containerId, parentId, mark } = comment;
  return {
    id,
    status,
    title: version.title,
    ...toContainer(containerId && store.contents.get(containerId)),
    ...(parentId && { parentCommentId: parentId }),
    version: toVersion(version),
    body: toBody(version, format),
    resolutionStatus: mark?.status ?? "open",
    _links: { webui: webuiOf(store, comment) },
  };
}

/** Under which name a comment says where it is. */
function toContainer(
  container: StoredContent | undefined | "",
): Pick<Comment, "pageId" | "blogPostId" | "attachmentId"> {
  if (container && container.kind === "page") return { pageId: container.id };
  if (container && container.kind === "blogpost") return { blogPostId: container.id };
  return container ? { attachmentId: container.id } : {};
}

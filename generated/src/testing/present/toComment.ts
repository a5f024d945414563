import type { HandlerContext } from "../HandlerContext.js";
import type {
  StoredContent,
  StoredInlineMarker,
  StoredVersion,
  VersionMetadata,
} from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import type { Bodies } from "./bodies.js";
import { toVersion } from "./toVersion.js";

/** How a version of a comment is presented, with the body that was asked for. */
export type PresentComment<Result> = (
  context: Pick<HandlerContext, "store">,
  comment: StoredContent,
  body: Bodies,
  version?: StoredVersion,
) => Result;

/** What v2 says of every comment. */
export interface Comment {
  id: string;
  status: string;
  title: string;
  pageId?: string;
  blogPostId?: string;
  attachmentId?: string;
  parentCommentId?: string;
  version: VersionMetadata;
  body: Bodies;
  resolutionStatus: StoredInlineMarker["status"];
  _links: { webui: string; base?: string };
}

/** Presents a version of a comment the way v2 does. */
export function toComment(
  { store }: Pick<HandlerContext, "store">,
  comment: StoredContent,
  body: Bodies,
  version: StoredVersion = comment.version,
): Comment {
  const { id, status, containerId, parentId, inlineMarker: mark } = comment;
  return {
    id,
    status,
    title: version.title,
    ...toContainer(containerId && store.contents.get(containerId)),
    ...(parentId && { parentCommentId: parentId }),
    version: toVersion(version),
    body,
    resolutionStatus: mark?.status ?? "open",
    _links: { webui: webuiPath(store, comment) },
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

/** What v2 says of an inline comment beyond what it says of every comment. */
interface InlineComment extends Comment {
  properties: Record<
    "inlineMarkerRef" | "inlineOriginalSelection" | "inline-marker-ref" | "inline-original-selection",
    string
  >;
  resolutionLastModifierId?: string;
  resolutionLastModifiedAt?: string;
}

/** Presents an inline comment: what it marks under the names of today and, as observed, under those of before. */
export function toInlineComment(
  ...[context, comment, body, version]: Parameters<PresentComment<InlineComment>>
): InlineComment {
  const { ref = "", selection = "", modifierId, modifiedAt } = comment.inlineMarker ?? {};
  return {
    ...toComment(context, comment, body, version),
    ...(modifierId && { resolutionLastModifierId: modifierId }),
    ...(modifiedAt && { resolutionLastModifiedAt: modifiedAt }),
    properties: {
      inlineMarkerRef: ref,
      inlineOriginalSelection: selection,
      "inline-marker-ref": ref,
      "inline-original-selection": selection,
    },
  };
}

import type { HandlerContext } from "../HandlerContext.js";
import { resolutionStatus } from "../store/resolutionStatus.js";
import type { StoredContent, StoredVersion, VersionMetadata } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import type { Bodies } from "./bodies.js";
import { toVersion } from "./toVersion.js";

/** Presents a version of a comment with the given body. */
export type PresentComment<Result> = (
  context: Pick<HandlerContext, "store">,
  comment: StoredContent,
  body: Bodies,
  version?: StoredVersion,
) => Result;

/** The properties of all comments in v2. */
export interface Comment {
  id: string;
  status: string;
  title: string;
  pageId?: string;
  blogPostId?: string;
  attachmentId?: string;
  customContentId?: string;
  parentCommentId?: string;
  version: VersionMetadata;
  body: Bodies;
  resolutionStatus: ReturnType<typeof resolutionStatus>;
  _links: { webui: string; base?: string };
}

/** Presents a version of a comment like v2 does. */
export function toComment(
  { store }: Pick<HandlerContext, "store">,
  comment: StoredContent,
  body: Bodies,
  version: StoredVersion = comment.version,
): Comment {
  const { id, status, containerId, parentId } = comment;
  return {
    id,
    status,
    title: version.title,
    ...toContainer(containerId && store.contents.get(containerId)),
    ...(parentId && { parentCommentId: parentId }),
    version: toVersion(version),
    body,
    resolutionStatus: resolutionStatus(comment),
    _links: { webui: webuiPath(store, comment) },
  };
}

/** The name of the container's ID depends on its kind. */
function toContainer(
  container: StoredContent | undefined | "",
): Pick<Comment, "pageId" | "blogPostId" | "attachmentId" | "customContentId"> {
  if (container && container.kind === "page") return { pageId: container.id };
  if (container && container.kind === "blogpost") return { blogPostId: container.id };
  if (container && container.kind === "custom-content") return { customContentId: container.id };
  return container ? { attachmentId: container.id } : {};
}

/** An inline comment in v2. */
interface InlineComment extends Comment {
  properties: Record<
    "inlineMarkerRef" | "inlineOriginalSelection" | "inline-marker-ref" | "inline-original-selection",
    string
  >;
  resolutionLastModifierId?: string;
  resolutionLastModifiedAt?: string;
}

/** Presents an inline comment. Observed: the properties of its marker have both current and legacy names. */
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

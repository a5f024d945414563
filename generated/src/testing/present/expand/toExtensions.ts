import { resolutionStatus } from "../../store/resolutionStatus.js";
import type { StoredContent } from "../../store/StoredContent.js";
import { isExpanded, notExpanded } from "./isExpanded.js";

/** Presents what only a type of content has: the position of a page, the file of an attachment, the place of a comment. */
export function toExtensions(content: StoredContent, expand: readonly string[]): Record<string, unknown> {
  const { position, kind, version } = content;
  const { file, message } = version;
  if (kind.endsWith("comment")) return toPlace(content, expand);
  if (!file) return { position };
  return { mediaType: file.mediaType, fileSize: file.bytes.length, comment: message, fileId: file.id };
}

function toPlace(comment: StoredContent, expand: readonly string[]): Record<string, unknown> {
  const isInline = comment.kind === "inline-comment";
  const { ref, selection } = comment.inlineMarker ?? {};
  return {
    location: isInline ? "inline" : "footer",
    ...(isInline &&
      isExpanded(expand, "inlineProperties") && {
        inlineProperties: { originalSelection: selection, markerRef: ref },
      }),
    ...(isExpanded(expand, "resolution") && { resolution: { status: resolutionStatus(comment) } }),
    _expandable: notExpanded(expand, { ...(isInline && { inlineProperties: "" }), resolution: "" }),
  };
}

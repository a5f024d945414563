import type { StoredContent, StoredInlineMarker } from "./StoredContent.js";

/** Whether the discussion of a comment is open, or dangling because the text that it is about is gone. */
export function resolutionStatus({
  inlineMarker,
}: Pick<StoredContent, "inlineMarker">): StoredInlineMarker["status"] | "dangling" {
  return inlineMarker?.isDangling ? "dangling" : (inlineMarker?.status ?? "open");
}

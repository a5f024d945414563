import type { StoredVersion } from "../site/StoredContent.js";

/** A version as v2 presents it with its page or blog post. */
interface VersionOfPage
  extends Pick<StoredVersion, "number" | "message" | "minorEdit" | "authorId" | "createdAt"> {
  /** A number of the editor's own, which grows faster than the version's, as observed. */
  readonly ncsStepVersion: string;
}

/** Presents a version of a page or a blog post. */
export function toVersionOfPage({
  number,
  message,
  minorEdit,
  authorId,
  createdAt,
}: StoredVersion): VersionOfPage {
  return { number, message, minorEdit, authorId, createdAt, ncsStepVersion: String(2 * number - 1) };
}

import type { DetailedVersion } from "../../v2/schema.js";
import type { StoredContent, VersionMetadata } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";

/** Presents a version like v2 does. */
export function toVersion({
  number,
  message,
  minorEdit,
  authorId,
  createdAt,
}: VersionMetadata): VersionMetadata {
  return { number, message, minorEdit, authorId, createdAt };
}

/** A version inside a page or blog post of v2. */
interface VersionOfPage extends VersionMetadata {
  /** The editor's own number; observed: it grows faster than the version number. */
  readonly ncsStepVersion: string;
}

/** Presents a version inside a page or a blog post. */
export function toVersionOfPage(version: VersionMetadata): VersionOfPage {
  return { ...toVersion(version), ncsStepVersion: String(2 * version.number - 1) };
}

/** Presents a version with the numbers of its neighbours. */
export function toDetailedVersion(content: StoredContent, version: VersionMetadata): DetailedVersion {
  const numbers = listVersions(content).map(({ number }) => number);
  const index = numbers.indexOf(version.number);
  return {
    ...toVersion(version),
    contentTypeModified: false,
    collaborators: [version.authorId],
    prevVersion: numbers[index - 1] ?? null,
    nextVersion: numbers[index + 1] ?? null,
  };
}

import type { DetailedVersion } from "../../v2/schema.js";
import type { StoredContent, VersionMetadata } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";

/** Presents a version the way v2 does. */
export function toVersion({
  number,
  message,
  minorEdit,
  authorId,
  createdAt,
}: VersionMetadata): VersionMetadata {
  return { number, message, minorEdit, authorId, createdAt };
}

/** A version as v2 presents it with its page or blog post. */
interface VersionOfPage extends VersionMetadata {
  /** A number of the editor's own, which grows faster than the version's, as observed. */
  readonly ncsStepVersion: string;
}

/** Presents a version of a page or a blog post. */
export function toVersionOfPage(version: VersionMetadata): VersionOfPage {
  return { ...toVersion(version), ncsStepVersion: String(2 * version.number - 1) };
}

/** Presents a version with those beside it. */
export function toDetailedVersion(content: StoredContent, version: VersionMetadata): DetailedVersion {
  const numbers = listVersions(content).map(({ number }) => number);
  const place = numbers.indexOf(version.number);
  return {
    ...toVersion(version),
    contentTypeModified: false,
    collaborators: [version.authorId],
    prevVersion: numbers[place - 1] ?? null,
    nextVersion: numbers[place + 1] ?? null,
  };
}

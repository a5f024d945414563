import type { DetailedVersion } from "../../v2/schema.js";
import type { StoredContent, StoredStamp } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";

/** Presents a version the way v2 does. */
export function toVersion({ number, message, minorEdit, authorId, createdAt }: StoredStamp): StoredStamp {
  return { number, message, minorEdit, authorId, createdAt };
}

/** A version as v2 presents it with its page or blog post. */
interface VersionOfPage extends StoredStamp {
  /** A number of the editor's own, which grows faster than the version's, as observed. */
  readonly ncsStepVersion: string;
}

/** Presents a version of a page or a blog post. */
export function toVersionOfPage(version: StoredStamp): VersionOfPage {
  return { ...toVersion(version), ncsStepVersion: String(2 * version.number - 1) };
}

/** Presents a version with those beside it. */
export function toDetailedVersion(content: StoredContent, version: StoredStamp): DetailedVersion {
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

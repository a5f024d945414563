import { indexContent, unindexContent } from "./indexContent.js";
import type { Store } from "./Store.js";
import type { StoredContent, StoredVersion } from "./StoredContent.js";

/** What changes with a version, and who changes it; what is absent stays as it is. */
export interface VersionChange {
  readonly authorId: string;
  readonly title?: string | undefined;
  readonly body?: StoredVersion["body"] | undefined;
  readonly message?: string | undefined;
  readonly minorEdit?: boolean | undefined;
  readonly file?: StoredVersion["file"];
}

/** Makes what the next version of content is after a change. */
export function nextVersion(
  store: Store,
  { version }: Pick<StoredContent, "version">,
  change: VersionChange,
): StoredVersion {
  const { authorId, title = version.title, body = version.body, message = "", minorEdit = false } = change;
  const file = change.file ?? version.file;
  const number = version.number + 1;
  return {
    number,
    createdAt: store.nextTime(),
    authorId,
    message,
    minorEdit,
    title,
    body,
    ...(file && { file }),
  };
}

/** Adds a version to content; the one before it becomes history. */
export function addVersion(store: Store, content: StoredContent, change: VersionChange): void {
  content.history = [...(content.history ?? []), content.version];
  setVersion(store, content, nextVersion(store, content, change));
}

/** Puts a version in the place of the latest, as for drafts, which have no history. */
export function setVersion(store: Store, content: StoredContent, version: StoredVersion): void {
  unindexContent(store, content);
  content.version = version;
  indexContent(store, content);
}

/** All versions of content, the oldest first. */
export function listVersions({ history = [], version }: StoredContent): StoredVersion[] {
  return [...history, version];
}

/** Gives a version of content by its number. */
export function findVersion(content: StoredContent, number: number): StoredVersion | undefined {
  return listVersions(content).find((version) => version.number === number);
}

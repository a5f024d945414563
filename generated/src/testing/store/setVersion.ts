import { indexContent, unindexContent } from "./indexContent.js";
import type { Store } from "./Store.js";
import type { StoredContent, StoredVersion, VersionMetadata } from "./StoredContent.js";

/** Who makes a version, and what is said of it. */
export interface VersionInput {
  readonly authorId: string;
  readonly message?: string | undefined;
  readonly minorEdit?: boolean | undefined;
}

/** What changes with a version; what is absent stays as it is. */
export interface VersionChange extends VersionInput {
  readonly title?: string | undefined;
  readonly body?: StoredVersion["body"] | undefined;
  readonly file?: StoredVersion["file"];
}

/** Makes when and by whom the version after another, or the first, is made. */
export function createVersionMetadata(
  store: Store,
  { authorId, message = "", minorEdit = false }: VersionInput,
  before?: VersionMetadata,
): VersionMetadata {
  const number = (before?.number ?? 0) + 1;
  return { number, createdAt: store.nextTime(), authorId, message, minorEdit };
}

/** Makes what the next version of content is after a change. */
export function nextVersion(
  store: Store,
  { version }: Pick<StoredContent, "version">,
  change: VersionChange,
): StoredVersion {
  const { title = version.title, body = version.body, file = version.file } = change;
  return { ...createVersionMetadata(store, change, version), title, body, ...(file && { file }) };
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

/** Gives a version of content by its number, which is a text where the documents say that it is an int64. */
export function findVersion(content: StoredContent, number: string | number): StoredVersion | undefined {
  return listVersions(content).find((version) => version.number === Number(number));
}

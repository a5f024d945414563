import { indexContent, unindexContent } from "./indexContent.js";
import type { Store } from "./Store.js";
import type { StoredContent, StoredVersion, VersionMetadata } from "./StoredContent.js";
import { updateMarkers } from "./updateMarkers.js";

/** The author and message of a new version. */
export interface VersionInput {
  readonly authorId: string;
  readonly message?: string | undefined;
  readonly minorEdit?: boolean | undefined;
}

/** The changes in a new version; absent properties do not change. */
export interface VersionChange extends VersionInput {
  readonly title?: string | undefined;
  readonly body?: StoredVersion["body"] | undefined;
  readonly file?: StoredVersion["file"];
}

/** Creates the metadata of the version after `previous`, or of the first version. */
export function createVersionMetadata(
  store: Store,
  { authorId, message = "", minorEdit = false }: VersionInput,
  previous?: VersionMetadata,
): VersionMetadata {
  const number = (previous?.number ?? 0) + 1;
  return { number, createdAt: store.nextTime(), authorId, message, minorEdit };
}

/** Creates the next version of content, without adding it. */
export function nextVersion(
  store: Store,
  { version }: Pick<StoredContent, "version">,
  change: VersionChange,
): StoredVersion {
  const { title = version.title, body = version.body, file = version.file } = change;
  return { ...createVersionMetadata(store, change, version), title, body, ...(file && { file }) };
}

/** Adds a version to content; the previous one becomes history. */
export function addVersion(store: Store, content: StoredContent, change: VersionChange): void {
  content.history = [...(content.history ?? []), content.version];
  setVersion(store, content, nextVersion(store, content, change));
}

/** Replaces the latest version, as for drafts, which have no history. */
export function setVersion(store: Store, content: StoredContent, version: StoredVersion): void {
  unindexContent(store, content);
  updateMarkers(store, content, content.version.body, version.body);
  content.version = version;
  indexContent(store, content);
}

/** Lists all versions of content, oldest first. */
export function listVersions({ history = [], version }: StoredContent): StoredVersion[] {
  return [...history, version];
}

/** Finds a version by number, which is a string if the document declares it as int64. */
export function findVersion(content: StoredContent, number: string | number): StoredVersion | undefined {
  return listVersions(content).find((version) => version.number === Number(number));
}

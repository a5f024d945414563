import type { StoredContent, StoredVersion } from "../site/StoredContent.js";

/** The address of a version of an attachment for people, below `/wiki`. Programs are sent elsewhere by `downloadAttatchment`. */
export function toDownloadLink(
  { containerId }: StoredContent,
  { title, number, createdAt }: StoredVersion,
): string {
  const query = `version=${number}&modificationDate=${Date.parse(createdAt)}&cacheVersion=1&api=v2`;
  return `/download/attachments/${containerId}/${encodeURIComponent(title)}?${query}`;
}

import { addContent } from "./addContent.js";
import type { Destination } from "./moveContent.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** What to copy besides the body, and the author of the copy. */
export interface CopyOptions {
  readonly title: string;
  readonly authorId: string;
  readonly copyAttachments?: boolean | undefined;
  readonly copyLabels?: boolean | undefined;
  readonly copyProperties?: boolean | undefined;
}

/** Copies the latest version of a page to a destination. */
export function copyContent(
  store: Store,
  { id, kind, version, labels, properties }: StoredContent,
  { spaceId, parentId }: Destination,
  { title, authorId, copyAttachments, copyLabels, copyProperties }: CopyOptions,
): StoredContent {
  const copy = addContent(store, { kind, spaceId, parentId, title, authorId, body: version.body });
  if (copyLabels && labels) copy.labels = [...labels];
  if (copyProperties && properties) {
    copy.properties = properties.map((property) => ({ ...property, id: store.nextId() }));
  }
  for (const inner of copyAttachments ? [...(store.byParent.get(id) ?? [])] : []) {
    if (inner.kind !== "attachment") continue;
    const { title: name, body, file } = inner.version;
    addContent(store, {
      kind: "attachment",
      spaceId,
      containerId: copy.id,
      title: name,
      authorId,
      body,
      file,
    });
  }
  return copy;
}

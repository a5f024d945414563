import { indexContent } from "./indexContent.js";
import type { Store } from "./Store.js";
import type { ContentKind, StoredContent, StoredFile, StoredVersion } from "./StoredContent.js";

/** The properties of new content. */
export interface NewContent {
  readonly kind: ContentKind;
  readonly spaceId: string;
  /** The author of the latest version. */
  readonly authorId: string;
  readonly title: string;
  readonly status?: string | undefined;
  readonly body?: Readonly<Record<string, string>> | undefined;
  readonly parentId?: string | undefined;
  readonly containerId?: string | undefined;
  readonly createdAt?: string | undefined;
  /** When the latest version was written, by default when the content was created. */
  readonly updatedAt?: string | undefined;
  /** The versions before, oldest first; the author of the first one has created the content. */
  readonly history?: readonly StoredVersion[] | undefined;
  readonly message?: string | undefined;
  readonly minorEdit?: boolean | undefined;
  readonly file?: StoredFile | undefined;
  readonly customType?: string | undefined;
  readonly embedUrl?: string | undefined;
}

/** Shared by all content without a body. */
export const EMPTY_BODY: StoredVersion["body"] = {};

/** Adds content after its siblings, in its first version unless there were others before. */
export function addContent(store: Store, options: NewContent): StoredContent {
  const { kind, spaceId, authorId, title, body = EMPTY_BODY, message = "", minorEdit = false } = options;
  const { file, customType, embedUrl, history = [] } = options;
  const number = store.nextId();
  const createdAt = options.createdAt ?? store.nextTime();
  const creatorId = history[0]?.authorId ?? authorId;
  const content: StoredContent = {
    id: kind === "attachment" ? `att${number}` : number,
    kind,
    createdAt,
    authorId: creatorId,
    ownerId: creatorId,
    spaceId,
    status: options.status ?? "current",
    parentId: options.parentId,
    containerId: options.containerId,
    // IDs ascend, so the position is after all siblings.
    position: Number(number),
    // Spread properties need more memory.
    version: {
      number: history.length + 1,
      createdAt: options.updatedAt ?? createdAt,
      authorId,
      message,
      minorEdit,
      title,
      body,
      ...(file && { file }),
    },
    ...(history.length > 0 && { history: [...history] }),
    ...(customType && { customType }),
    ...(embedUrl && { embedUrl }),
  };
  store.contents.set(content.id, content);
  indexContent(store, content);
  return content;
}

import { indexContent } from "./indexContent.js";
import type { Store } from "./Store.js";
import type { ContentKind, StoredContent, StoredFile } from "./StoredContent.js";

/** The properties of new content. */
export interface NewContent {
  readonly kind: ContentKind;
  readonly spaceId: string;
  readonly authorId: string;
  readonly title: string;
  readonly status?: string | undefined;
  readonly body?: Readonly<Record<string, string>> | undefined;
  readonly parentId?: string | undefined;
  readonly containerId?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly message?: string | undefined;
  readonly minorEdit?: boolean | undefined;
  readonly file?: StoredFile | undefined;
  readonly customType?: string | undefined;
  readonly embedUrl?: string | undefined;
}

/** Shared by all content without a body. */
const EMPTY_BODY = {};

/** Adds content in its first version, after its siblings. */
export function addContent(store: Store, options: NewContent): StoredContent {
  const {
    kind,
    spaceId,
    authorId,
    title,
    body = EMPTY_BODY,
    message = "",
    minorEdit = false,
    file,
    customType,
    embedUrl,
  } = options;
  const number = store.nextId();
  const createdAt = options.createdAt ?? store.nextTime();
  const content: StoredContent = {
    id: kind === "attachment" ? `att${number}` : number,
    kind,
    createdAt,
    authorId,
    ownerId: authorId,
    spaceId,
    status: options.status ?? "current",
    parentId: options.parentId,
    containerId: options.containerId,
    // IDs ascend, so the position is after all siblings.
    position: Number(number),
    version: { number: 1, createdAt, authorId, message, minorEdit, title, body, ...(file && { file }) },
    ...(customType && { customType }),
    ...(embedUrl && { embedUrl }),
  };
  store.contents.set(content.id, content);
  indexContent(store, content);
  return content;
}

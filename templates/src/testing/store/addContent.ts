import { indexContent } from "./indexContent.js";
import type { Store } from "./Store.js";
import type { ContentKind, StoredContent, StoredFile } from "./StoredContent.js";

/** What content is made of. */
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
}

/** Pages without a body share one. */
const EMPTY_BODY = {};

/** Puts content on a site, in its first version and after all that stands beside it. */
export function addContent(store: Store, made: NewContent): StoredContent {
  const { kind, spaceId, authorId, title, body = EMPTY_BODY, message = "", minorEdit = false, file } = made;
  const number = store.nextId();
  const createdAt = made.createdAt ?? store.nextTime();
  const content: StoredContent = {
    id: kind === "attachment" ? `att${number}` : number,
    kind,
    createdAt,
    authorId,
    ownerId: authorId,
    spaceId,
    status: made.status ?? "current",
    parentId: made.parentId,
    containerId: made.containerId,
    // Ids grow, and so do the positions of what comes last.
    position: Number(number),
    version: { number: 1, createdAt, authorId, message, minorEdit, title, body, ...(file && { file }) },
  };
  store.contents.set(content.id, content);
  indexContent(store, content);
  return content;
}

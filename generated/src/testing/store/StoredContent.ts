/** Kinds of content, as v2 tells them apart. */
export type ContentKind = "page" | "blogpost" | "folder" | "footer-comment" | "inline-comment" | "attachment";

/** When and by whom a version was made. */
export interface VersionMetadata {
  readonly number: number;
  readonly createdAt: string;
  readonly authorId: string;
  readonly message: string;
  readonly minorEdit: boolean;
}

/** What a version of content was. */
export interface StoredVersion extends VersionMetadata {
  readonly title: string;
  /** Bodies by representation, as they were sent. */
  readonly body: Readonly<Record<string, string>>;
  /** The content of an attachment. */
  readonly file?: StoredFile;
}

/** The bytes of an attachment. */
export interface StoredFile {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A label on content. */
export interface StoredLabel {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
}

/** A property of content or of a space. */
export interface StoredProperty {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: VersionMetadata;
}

/** Who alone may read or update content; nobody is named where nobody is restricted. */
export interface StoredRestriction {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** What an inline comment marks, and what became of it. */
export interface StoredInlineMarker {
  readonly ref: string;
  readonly selection: string;
  readonly status: "open" | "reopened" | "resolved";
  readonly modifierId?: string;
  readonly modifiedAt?: string;
}

/** A page, a blog post, a folder, a comment or an attachment. */
export interface StoredContent {
  readonly id: string;
  readonly kind: ContentKind;
  readonly createdAt: string;
  readonly authorId: string;
  ownerId: string;
  spaceId: string;
  status: string;
  /** The page or folder above a page or folder, or the comment above a comment. */
  parentId: string | undefined;
  /** The page, blog post or comment to which a comment or an attachment belongs. */
  readonly containerId: string | undefined;
  position: number;
  /** The latest version. */
  version: StoredVersion;
  /** The versions before it, the oldest first; absent while there are none, since sites may hold 100,000 pages. */
  history?: StoredVersion[];
  labels?: StoredLabel[];
  properties?: StoredProperty[];
  restrictions?: { readonly read: StoredRestriction; readonly update: StoredRestriction };
  /** What an inline comment marks. */
  inlineMarker?: StoredInlineMarker;
  /** The account ids of those who watch. */
  watchers?: string[];
  /** Who owned it before it was given away. */
  lastOwnerId?: string;
  /** What is being written on content that is published. */
  draft?: StoredVersion;
  /** Whether it is there for its author alone. */
  isPrivate?: boolean;
  /** Whether it is a live doc. */
  isLive?: boolean;
}

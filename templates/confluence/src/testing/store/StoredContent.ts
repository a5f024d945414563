/** The kinds of content, as v2 distinguishes them. */
export type ContentKind =
  | TreeKind
  | "blogpost"
  | "footer-comment"
  | "inline-comment"
  | "attachment"
  | "custom-content";

/** The kinds of content that the tree of a space consists of. */
export type TreeKind = "page" | "folder" | "whiteboard" | "database" | "embed";

/** The number, time, author and message of a version. */
export interface VersionMetadata {
  readonly number: number;
  readonly createdAt: string;
  readonly authorId: string;
  readonly message: string;
  readonly minorEdit: boolean;
}

/** A version of content. */
export interface StoredVersion extends VersionMetadata {
  readonly title: string;
  /** Bodies by representation, as they were sent. */
  readonly body: Readonly<Record<string, string>>;
  /** The file of an attachment. */
  readonly file?: StoredFile;
}

/** The file of a version of an attachment. */
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

/** The account IDs and group IDs that may read or update content; empty if there is no restriction. */
export interface StoredRestriction {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** The text that an inline comment refers to, and whether the comment is resolved. */
export interface StoredInlineMarker {
  readonly ref: string;
  readonly selection: string;
  readonly status: "open" | "reopened" | "resolved";
  readonly modifierId?: string;
  readonly modifiedAt?: string;
  /** Whether an update of the content has removed the marker. */
  readonly isDangling?: boolean;
}

/** A state of content, such as `In progress`. */
export interface StoredContentState {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}

/** Content of any kind. */
export interface StoredContent {
  readonly id: string;
  readonly kind: ContentKind;
  readonly createdAt: string;
  readonly authorId: string;
  ownerId: string;
  spaceId: string;
  status: string;
  /** What is above content in a tree, or the comment above a comment. */
  parentId: string | undefined;
  /** The content to which a comment, an attachment or custom content belongs. */
  readonly containerId: string | undefined;
  position: number;
  /** The latest version. */
  version: StoredVersion;
  /** The previous versions, oldest first; absent rather than empty, because sites can have 100,000 pages. */
  history?: StoredVersion[];
  labels?: StoredLabel[];
  properties?: StoredProperty[];
  restrictions?: { readonly read: StoredRestriction; readonly update: StoredRestriction };
  inlineMarker?: StoredInlineMarker;
  /** The type of custom content, such as `ac:com.example:diagram`. */
  readonly customType?: string;
  /** The address of a smart link. */
  readonly embedUrl?: string;
  classificationId?: string;
  contentState?: StoredContentState;
  /** When the state was set or removed. */
  contentStateAt?: string;
  /** Account IDs. */
  watchers?: string[];
  /** The previous owner. */
  lastOwnerId?: string;
  /** The draft of published content. */
  draft?: StoredVersion;
  /** Whether only the author can see it. */
  isPrivate?: boolean;
  /** Whether it is a live doc. */
  isLive?: boolean;
}

/** What a change means for the version of the client, the mildest first. */
export const BUMPS = ["patch", "minor", "major"] as const;

/** The part of a version number that a change raises. */
export type Bump = (typeof BUMPS)[number];

/** The classes of changes that users of the client can meet. */
export type ChangeKind = OperationChangeKind | SchemaChangeKind;

/** The classes of changes that mean the same wherever they happen. */
export type OperationChangeKind =
  | "operation-removed"
  | "operation-added"
  | "operation-moved"
  | "operation-renamed"
  | "operation-respelled"
  | "operation-deprecated"
  | "operation-restored"
  | "operation-experimental"
  | "operation-settled"
  | "operation-tag"
  | "parameter-added"
  | "required-parameter-added"
  | "parameter-removed"
  | "parameter-renamed"
  | "parameter-moved"
  | "parameter-required"
  | "parameter-optional"
  | "parameter-deprecated"
  | "parameter-restored"
  | "parameter-sent-otherwise"
  | "body-added"
  | "required-body-added"
  | "body-removed"
  | "body-required"
  | "body-optional"
  | "body-kind"
  | "body-media-type"
  | "success-kind"
  | "status-added"
  | "status-removed"
  | "paging-added"
  | "paging-removed"
  | "paging-items"
  | "paging-style"
  | "scopes-added"
  | "scopes-removed"
  | "type-added"
  | "type-removed"
  | "description";

/** The classes of changes that mean one thing in what is sent and another in what is answered. */
export type SchemaChangeKind =
  | "property-added"
  | "required-property-added"
  | "property-removed"
  | "property-required"
  | "property-optional"
  | "property-deprecated"
  | "property-restored"
  | "type-widened"
  | "type-narrowed"
  | "retyped"
  | "nullable"
  | "not-nullable"
  | "enum-grown"
  | "enum-shrunk"
  | "default"
  | "constraint";

/** One change of the client's surface, with what it means for those who use it. */
export interface Change {
  readonly bump: Bump;
  readonly kind: ChangeKind;
  /** The API that changed: `v1`. */
  readonly namespace: string;
  /** The operation that changed, by its id, or the exported type. */
  readonly subject: string;
  /** The place below the subject: `body.title`, `status`; empty for the subject itself. */
  readonly at: string;
  /** What changed: "the enum grew by `trashed`". */
  readonly what: string;
  /** Why the change has its bump. */
  readonly reason: string;
  /** The operations that reach a type that changed; empty when the subject is an operation. */
  readonly usedBy: readonly string[];
}

/** The gravest bump of several changes; undefined where nothing changed. */
export function worstBump(changes: readonly Change[]): Bump | undefined {
  return BUMPS.findLast((bump) => changes.some((change) => change.bump === bump));
}

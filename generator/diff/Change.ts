/** The parts of a version number that a change may raise, the least severe first. */
export const BUMPS = ["patch", "minor", "major"] as const;

/** One of the parts of a version number. */
export type Bump = (typeof BUMPS)[number];

/** The kinds of changes that affect users of the client. */
export type ChangeKind = OperationChangeKind | SchemaChangeKind;

/** The kinds of changes whose bump does not depend on the direction. */
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
  | "parameter-serialization"
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
  | "scopes-state"
  | "scopes-security"
  | "type-added"
  | "type-removed"
  | "description";

/** The kinds of changes whose bump depends on whether the schema is sent or received. */
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

/** One difference between two states of an operation or a type, with its effect on users of the client. */
export interface Difference {
  readonly bump: Bump;
  readonly kind: ChangeKind;
  /** The location within the subject: `body.title`, `status`; empty for the subject itself. */
  readonly at: string;
  /** What changed: "the enum gained `trashed`". */
  readonly what: string;
  /** Why the change has its bump. */
  readonly reason: string;
}

/** One change of the client's public API: a difference, and what it is a difference of. */
export interface Change extends Difference {
  /** The namespace of the API that changed: `v1`. */
  readonly namespace: string;
  /** The operation that changed, by its id, or the exported type. */
  readonly subject: string;
  /** The operations that use a type that changed; empty when the subject is an operation. */
  readonly usedBy: readonly string[];
}

/** The highest bump of several changes; undefined where nothing changed. */
export function highestBump(changes: readonly Change[]): Bump | undefined {
  return BUMPS.findLast((bump) => changes.some((change) => change.bump === bump));
}

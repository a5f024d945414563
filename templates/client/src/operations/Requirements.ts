/** What an operation requires of its caller. Looked up when a call is rejected. */
export interface Requirements {
  /** The scopes, in the notation that `parseRequirements` reads; undefined if they are not known. */
  readonly needs?: string | undefined;
  /** The operations that replace it, at least in part: `{{write}}`. */
  readonly replacedBy?: readonly string[] | undefined;
  /** Its page in Atlassian's documentation. */
  readonly docs?: string | undefined;
}

/** What the audit needs to know of a product that the documents do not say. */
export interface AuditHints {
  /** Nouns of parameters by which things with other nouns can be addressed, too: `content` by the ID of a `page`. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Values of parameters that no answer contains, by their names. */
  readonly values: Readonly<Record<string, string>>;
}

/** What the functions of a query depend on. */
export interface CqlEnvironment {
  /** In milliseconds. */
  readonly now: number;
  /** The account ID of the caller; undefined if anonymous. */
  readonly caller: string | undefined;
  /** The key of the space of `currentSpace()`. */
  readonly spaceKey?: string | undefined;
  /** The ID of the content of `currentContent()`. */
  readonly contentId?: string | undefined;
  /** The keys of the spaces of `favouriteSpaces()`. */
  readonly favouriteSpaces: readonly string[];
}

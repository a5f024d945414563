/** Where Atlassian documents the operations of an API. */
export interface Documentation {
  /** The URL of its reference. */
  readonly reference: string;
  /** What the links leave out of the paths of operations. */
  readonly omitted: string;
  /** The groups, which have a page each. */
  readonly groups: string;
  /** A letter for each operation, in the order of their names: `A` for the first group. */
  readonly letters: string;
}

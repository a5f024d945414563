/** A CQL field; the operators that it supports depend on the properties that it has. */
export interface CqlField<Item> {
  /** The values for `=`, `!=`, `in` and `not in`, which ignore case. */
  readonly values?: (item: Item) => readonly string[];
  /** The values that a query may use; any if absent. */
  readonly allowed?: readonly string[];
  /** The text for `~` and `!~`. */
  readonly text?: (item: Item) => string;
  /** The date for `=`, `!=`, `>`, `>=`, `<` and `<=`, in ISO 8601. */
  readonly date?: (item: Item) => string;
  /** The sort key for `order by`. */
  readonly order?: (item: Item) => string;
}

/** Fields by name in lower case. */
export type CqlFields<Item> = Readonly<Record<string, CqlField<Item>>>;

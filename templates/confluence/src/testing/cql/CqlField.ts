/** The types of fields, as the documentation names them; a function is for fields of one type. */
export type CqlType = "content" | "date" | "space" | "string" | "text" | "type" | "user";

/** A CQL field; the operators that it supports depend on the properties that it has. */
export interface CqlField<Item> {
  readonly type: CqlType;
  /** The values for `=`, `!=`, `in` and `not in`, which ignore case. */
  readonly values?: ((item: Item) => readonly string[]) | undefined;
  /** Checks a value of a query, and throws a `CqlError`. */
  readonly check?: ((value: string) => void) | undefined;
  /** The text for `~` and `!~`. */
  readonly text?: ((item: Item) => string) | undefined;
  /** Whether a word of a query may be the start of a word of the text. */
  readonly matchesStarts?: boolean | undefined;
  /** The date for `=`, `!=`, `>`, `>=`, `<` and `<=`, in ISO 8601. */
  readonly date?: ((item: Item) => string) | undefined;
  /** The sort key for `order by`. */
  readonly order?: ((item: Item) => string) | undefined;
}

/** Fields by name in lower case. */
export type CqlFields<Item> = Readonly<Record<string, CqlField<Item>>>;

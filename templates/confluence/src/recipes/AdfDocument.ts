/** A node of an ADF document: a paragraph, a table, text … */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly AdfNode[] | undefined;
  readonly marks?: readonly AdfNode[] | undefined;
  readonly text?: string | undefined;
}

/** A document in the Atlassian Document Format: the content of a page as an object. */
export interface AdfDocument {
  readonly type: "doc";
  readonly version: number;
  readonly content: readonly AdfNode[];
}

/** How the next page of a list is asked for. Paths of property names are joined by dots. */
export interface PagingRule {
  /** The argument that says where the page starts: `startAt`; a field of the body is `body.startAt`. */
  readonly ask: string;
  /**
   * Where its value comes from: `offset` counts the items so far unless a link in the response says more, `token` is a
   * field of the response, `link` is an argument of an address in the response.
   */
  readonly by: "offset" | "token" | "link";
  /** The path of the token or the link in the response. */
  readonly next?: string | undefined;
  /** The path of a field that is true in the last page, such as `isLast`; of one that is false there, `!hasMore`. */
  readonly last?: string | undefined;
  /** The path of the number of all items. */
  readonly total?: string | undefined;
  /** The argument that limits a page. */
  readonly size?: string | undefined;
  /**
   * How many items a page has without `size`, where the server takes items out of pages that it has cut: then the offset
   * counts by what was asked for, and a short page is not the last.
   */
  readonly step?: number | undefined;
  /** The paths of the lists of items; empty for a response that is a list. */
  readonly items: readonly string[];
}

/** What the configuration says of the pages of an operation: what differs from what is found, or that there are none. */
export type PagingOverride = PagingChange | false;

/** What differs from what is found. */
export interface PagingChange extends Partial<PagingRule> {
  /** The greatest `size` that the server accepts. */
  readonly maximum?: number | undefined;
}

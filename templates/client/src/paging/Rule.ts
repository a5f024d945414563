import type { Arguments, Operation } from "../operations/Operation.js";

/** How lists page: a row of `pager.ts`. The generator's `PagingRule` says what the other fields mean. */
export interface Rule {
  /** The argument that says where a page starts; with `request`, what that makes of it. */
  readonly ask: string;
  readonly next?: string;
  /** Whether the Link header has the next link, too (documented). */
  readonly header?: true;
  /** Whether cursors are numbers. */
  readonly number?: true;
  readonly last?: string;
  readonly total?: string;
  readonly size?: string;
  readonly step?: number;
  readonly find: FindCursor;
  /** What `find` asks before the last page. */
  readonly by?: FindCursor;
  /** Returns what requests the page at a cursor, if that is not only another argument. */
  readonly request?: (operation: Operation, args: Arguments, cursor: string, rule: Rule) => PageRequest;
  /** Whether a cursor that is not empty can be one, if its form is not only that of a number. */
  readonly accepts?: (cursor: string) => boolean;
  /** Throws if a listing does not get on. */
  readonly check?: (name: string, progress: PageProgress, items: readonly unknown[]) => void;
}

/** Finds the cursor of the next page; nothing after the last one. */
export type FindCursor = (
  rule: Rule,
  operation: Operation,
  args: Arguments,
  page: unknown,
  items: readonly unknown[],
  header: string | null,
) => unknown;

/** What requests a page: its arguments, and the path if it is not the operation's own. */
export interface PageRequest {
  readonly args: Arguments;
  readonly path?: string | undefined;
}

/** What `check` remembers of a listing. */
export interface PageProgress {
  /** The items of the last page. */
  items?: string;
}

import type { Arguments, Operation } from "../operations/Operation.js";

/** Follows the pages of operations that page by a rule. */
export interface Pager {
  /** The argument that limits a page; undefined if there is none outside the body. */
  sizeOf(operation: Operation): string | undefined;
  /** Finds the cursor of the next page; nothing after the last one. */
  findCursor(operation: Operation, args: Arguments, page: unknown, items: readonly unknown[]): unknown;
  /** Returns the arguments that request the page at a cursor. */
  withCursor(operation: Operation, args: Arguments, cursor: string): Arguments;
  isCursor(operation: Operation, cursor: string): boolean;
  /** Throws if a page is the same as the one before, because the server does not know the argument. */
  checkProgress(name: string, progress: PageProgress, items: readonly unknown[]): void;
}

/** What a pager remembers of a listing. */
export interface PageProgress {
  /** The items of the last page. */
  items?: string;
}

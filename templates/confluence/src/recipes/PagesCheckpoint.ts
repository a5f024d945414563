import { check, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { GetPagesInSpaceArgs } from "../v2/schema.js";

/** How far a listing of `listPagesBySpace` has come: plain JSON, which is saved as a whole and passed to the next one. */
export interface PagesCheckpoint {
  readonly version: 1;
  /** The arguments that choose the pages: a listing that resumes has the same. */
  readonly pages: PageSelection;
  /** How far each space is that was begun, by its ID. */
  readonly spaces: Readonly<Record<string, SpaceProgress>>;
}

/** The arguments of `getPagesInSpace` that choose pages. */
export type PageSelection = Pick<GetPagesInSpaceArgs, "depth" | "status" | "title">;

/** How far a space is. */
export interface SpaceProgress {
  /** The ID of the last page that was processed: pages come in the order of their IDs. */
  readonly last?: string | undefined;
  /** Where the next pages are listed; without it, or if the server no longer accepts it, the space is listed from its start. */
  readonly cursor?: string | undefined;
  /** Whether all pages were processed. */
  readonly isDone?: boolean | undefined;
}

/** Returns the arguments that choose pages, so that they can be compared. */
export function selectionOf({ depth, status, title }: PageSelection): PageSelection {
  return { depth, status: status && [...status].sort(), title };
}

/** Reads a checkpoint, which may be any JSON: how far each space is, by its ID. */
export function readCheckpoint(checkpoint: unknown, selection: PageSelection): Map<string, SpaceProgress> {
  if (checkpoint === undefined) return new Map();
  return readOptions(() => {
    checkObject("checkpoint", checkpoint, "what `checkpoint()` returned, or undefined");
    const { version, pages, spaces }: Partial<PagesCheckpoint> = Object(checkpoint);
    check(
      version === 1,
      "checkpoint.version",
      version,
      "a checkpoint of version 1, or undefined to start again",
    );
    checkObject("checkpoint.pages", pages, "the checkpoint as it was");
    for (const name of ["depth", "status", "title"] as const) {
      const wanted = JSON.stringify(selection[name]);
      const isSame = JSON.stringify(pages?.[name]) === wanted;
      check(
        isSame,
        `checkpoint.pages.${name}`,
        pages?.[name],
        `the checkpoint of a listing with ${name} ${wanted}`,
      );
    }
    checkObject("checkpoint.spaces", spaces, "the checkpoint as it was");
    const entries = Object.entries<unknown>(Object(spaces));
    return new Map(entries.map(([id, space]) => [id, readProgress(`checkpoint.spaces.${id}`, space)]));
  });
}

function readProgress(name: string, space: unknown): SpaceProgress {
  checkObject(name, space, "an object: { last, cursor }");
  const { last, cursor, isDone }: SpaceProgress = Object(space);
  check(last === undefined || isPageId(last), `${name}.last`, last, "the ID of a page");
  check(cursor === undefined || (typeof cursor === "string" && cursor), `${name}.cursor`, cursor, "a cursor");
  check(isDone === undefined || typeof isDone === "boolean", `${name}.isDone`, isDone, "true or false");
  return { last, cursor, isDone };
}

/** Whether a value is the ID of a page, a number as text. */
export function isPageId(id: unknown): id is string {
  return typeof id === "string" && /^\d{1,30}$/.test(id);
}

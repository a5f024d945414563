import { check, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { GetPagesInSpaceArgs } from "../v2/schema.js";
import { isLink } from "./readLink.js";

/** How far a listing of `listPagesBySpace` has come: plain JSON, which is saved as a whole and passed to the next one. */
export interface PagesCheckpoint {
  readonly version: 1;
  /** The address of the site or, if the client does not know it, the cloud ID. */
  readonly site?: string | undefined;
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

/** How far a listing is. */
export interface ListingState {
  site?: string | undefined;
  readonly spaces: Map<string, SpaceProgress>;
}

/** Reads a checkpoint, which may be any JSON. */
export function readCheckpoint(checkpoint: unknown, selection: PageSelection): ListingState {
  if (checkpoint === undefined) return { spaces: new Map() };
  return readOptions(() => {
    checkObject("checkpoint", checkpoint, "what `checkpoint()` returned, or undefined");
    const { version, site, pages, spaces }: Partial<PagesCheckpoint> = Object(checkpoint);
    check(
      version === 1,
      "checkpoint.version",
      version,
      "a checkpoint of version 1, or undefined to start again",
    );
    check(
      site === undefined || typeof site === "string",
      "checkpoint.site",
      site,
      "the checkpoint as it was",
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
    const progress = entries.map(
      ([id, space]) => [id, readProgress(`checkpoint.spaces.${id}`, space)] as const,
    );
    return { site, spaces: new Map(progress) };
  });
}

/** Writes a checkpoint, which shares nothing that changes with the listing. */
export function writeCheckpoint({ site, spaces }: ListingState, pages: PageSelection): PagesCheckpoint {
  return { version: 1, site, pages, spaces: Object.fromEntries(spaces) };
}

/** Rejects the checkpoint of another site. An address and a cloud ID cannot be compared. */
export function checkSite(saved: string | undefined, site: string): void {
  const isSame = saved === undefined || isLink(saved) !== isLink(site) || saved === site;
  check(
    isSame,
    "checkpoint.site",
    saved,
    `the checkpoint of a listing of ${site}, or undefined to start again`,
  );
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

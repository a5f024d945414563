import { check, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { Content } from "../v1/schema.js";

/** Which changes are listed. */
export interface ChangesSince {
  /** The time from which changes are listed, to the second, or what `checkpoint()` of the last listing returned. */
  readonly since: Date | ChangesCheckpoint;
  /**
   * A condition in CQL, without an order: `cql` writes it.
   *
   * @default "type in (page, blogpost)"
   */
  readonly where?: string | undefined;
  /**
   * How long it may take until a search finds a change, in milliseconds. The next listing looks back as far, for what this
   * one could not find yet.
   *
   * @default 600_000
   */
  readonly overlap?: number | undefined;
}

/** Where the next listing goes on: plain JSON. */
export interface ChangesCheckpoint {
  readonly version: 1;
  /** The time from which changes are listed, in ISO 8601. */
  readonly from: string;
  /** The changes since then that were listed already, each as its ID and the number of its version. */
  readonly seen: readonly string[];
}

/** Content that was created or changed. */
export interface Change {
  readonly id: string;
  /** The number of its version. */
  readonly version: number;
  /** The time of that version, in ISO 8601. */
  readonly changedAt: string;
  /** What the search returns of it: `type`, `title`, `status` … */
  readonly content: Content;
}

/** The changes since a time, and how far the loop over them is. */
export interface ChangeListing extends AsyncIterableIterator<Change> {
  /** Returns where the next listing goes on, at any time. A change counts as processed when the next one is asked for. */
  checkpoint(): ChangesCheckpoint;
}

/** Reads since when changes are listed: a checkpoint may be any JSON. */
export function readSince(since: unknown): { readonly from: string; readonly seen: Set<string> } {
  return readOptions(() => {
    checkObject("since", since, "a date, or what `checkpoint()` returned");
    if (since instanceof Date) {
      const time = Math.floor(since.getTime() / 1000) * 1000;
      check(Number.isFinite(time), "since", since, "a valid date");
      return { from: new Date(time).toISOString(), seen: new Set() };
    }
    const { version, from, seen }: Partial<ChangesCheckpoint> = Object(since);
    check(version === 1, "since.version", version, "a checkpoint of version 1, or a date to start again");
    const time = typeof from === "string" ? Date.parse(from) : Number.NaN;
    check(Number.isFinite(time), "since.from", from, "the checkpoint as it was");
    const isList = Array.isArray(seen) && seen.every((each) => typeof each === "string");
    check(isList, "since.seen", seen, "the checkpoint as it was");
    return { from: new Date(time).toISOString(), seen: new Set(seen) };
  });
}

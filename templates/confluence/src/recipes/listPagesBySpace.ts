import type { Nimbus } from "../client/createNimbus.js";
import { checkFunction, checkInteger, checkObject } from "../errors/check.js";
import { type ErrorKind, isNimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import { yieldToEventLoop } from "../platform/Clock.js";
import { onAbort } from "../platform/signals.js";
import type { PageBulk } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { listSpace, type SpacePages } from "./listSpace.js";
import type { PageListing, PagesBySpace } from "./PageListing.js";
import {
  checkSite,
  type ListingState,
  readCheckpoint,
  selectionOf,
  writeCheckpoint,
} from "./PagesCheckpoint.js";
import { readAnswer } from "./readAnswer.js";
import { readInParallel } from "./readInParallel.js";
import { findSite, type LinkReader } from "./readLink.js";

/** The operations that `listPagesBySpace` needs. */
export interface SpaceReader extends LinkReader {
  readonly v2: Pick<Nimbus["v2"], "getSpaces" | "getPagesInSpace">;
}

/** The errors that other spaces would have, too. */
const SITE_ERRORS: ReadonlySet<ErrorKind> = new Set<ErrorKind>([
  ...(["bad-credentials", "dead-refresh-token", "missing-scope", "wrong-route"] as const),
  ...(["rate-limited", "aborted", "configuration"] as const),
]);

/**
 * Lists the pages of all spaces, several spaces at a time, and those of each space in the order of their IDs: as fast as
 * the largest space can be listed.
 *
 * A page that exists all the time comes exactly once, however often the listing is resumed from its checkpoint. One that
 * is created, deleted or restored meanwhile may come or not; one that is moved to another space may come from both or
 * from none. A new space is read by the listing that resumes, and one that has vanished is left out.
 *
 * @throws {NimbusError} from the two operations; of the kind `configuration` if the checkpoint is malformed or belongs to
 * another site or other `pages`, `server` if the server does not list the pages in the order of their IDs
 * @example
 * const listing = listPagesBySpace(confluence, { checkpoint: saved });
 * for await (const page of listing) {
 *   await save(listing.checkpoint()); // before this page
 *   await copy(page);
 * }
 * await save(listing.checkpoint());
 */
export function listPagesBySpace(
  nimbus: SpaceReader,
  settings: PagesBySpace = {},
  options: CallOptions = {},
): PageListing {
  checkClient(nimbus, "v2.getSpaces", "v2.getPagesInSpace");
  const { checkpoint, ...checked } = readSettings(settings);
  const selection = readOptions(() => selectionOf(checked.pages));
  const state = readCheckpoint(checkpoint, selection);
  const aborter = new AbortController();
  const { signal, ...others } = readOptions(() => ({ ...options }));
  const call = { ...others, signal: aborter.signal };
  let isStopped = false;
  async function* list(): AsyncGenerator<PageBulk, undefined, undefined> {
    const forget = readOptions(() => onAbort(signal, () => aborter.abort(signal?.reason)));
    try {
      yield* listSpaces(nimbus, checked, state, call);
    } catch (error) {
      if (!isStopped) throw error;
    } finally {
      forget();
      aborter.abort();
    }
    return undefined;
  }
  const pages = list();
  return {
    next: () => pages.next(),
    return() {
      isStopped = true;
      aborter.abort();
      return pages.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    checkpoint: () => writeCheckpoint(state, selection),
  };
}

type Settings = ReturnType<typeof readSettings>;

function readSettings(settings: PagesBySpace) {
  checkObject("options", settings, "an object: { checkpoint }");
  const { spaces = {}, pages = {}, concurrency = 8, ...others } = readOptions(() => ({ ...settings }));
  checkObject("spaces", spaces, 'the arguments of getSpaces: { type: "global" }');
  checkObject("pages", pages, 'the arguments of getPagesInSpace: { "body-format": "storage" }');
  checkInteger("concurrency", concurrency, 1);
  if (others.onError !== undefined) checkFunction("onError", others.onError);
  return { spaces: readOptions(() => ({ ...spaces })), pages, concurrency, ...others };
}

/** Yields the pages of all spaces that are not done, and notes each as processed when the next one is asked for. */
async function* listSpaces(
  nimbus: SpaceReader,
  { spaces, pages, concurrency, onError }: Omit<Settings, "checkpoint">,
  state: ListingState,
  options: CallOptions,
): AsyncGenerator<PageBulk, void, undefined> {
  const progress = state.spaces;
  async function* read(id: string): AsyncGenerator<SpacePages, void, undefined> {
    try {
      yield* listSpace(nimbus, { ...pages, id }, progress.get(id) ?? {}, options);
    } catch (error) {
      if (!onError || !isNimbusError(error) || SITE_ERRORS.has(error.kind)) throw error;
      await onError(error, id);
    }
  }
  const ids = new Set<string>();
  for await (const space of nimbus.v2.getSpaces({ ...spaces, sort: "id" }, options))
    ids.add(readAnswer("v2.getSpaces", space, ({ id }) => BigInt(id).toString()));
  // The first request has found the site, so this sends none.
  const site = await findSite(nimbus);
  if (site !== undefined) checkSite(state.site, site);
  state.site ??= site;
  const unfinished = [...ids].filter((id) => !progress.get(id)?.isDone);
  for await (const list of readInParallel(unfinished.map(read).values(), concurrency)) {
    // The requests for the next pages are sent before a caller that never waits can keep them from it.
    await yieldToEventLoop();
    const { spaceId, cursor, next } = list;
    let { last } = progress.get(spaceId) ?? {};
    for (const page of list.pages) {
      yield page;
      last = page.id;
      progress.set(spaceId, { last, cursor });
    }
    progress.set(spaceId, { last, cursor: next, isDone: next === undefined });
  }
}

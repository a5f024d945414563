import type { Nimbus } from "../client/createNimbus.js";
import { check, checkInteger, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import type { SearchResult } from "../v1/schema.js";
import { type Change, type ChangeListing, type ChangesSince, readSince } from "./ChangeListing.js";
import { checkClient } from "./checkClient.js";
import { cql } from "./cql.js";
import { readAnswer } from "./readAnswer.js";

/** The operation that `listChanges` needs. */
export interface ChangeReader {
  readonly v1: Pick<Nimbus["v1"], "searchByCQL">;
}

/** A date in a query is in the time zone of the caller, whose clock can be behind UTC by 12 hours. */
const MAX_BEHIND_UTC_MS = 43_200_000;

/**
 * Lists what was created or changed since a time, newest first. A listing that goes on from the checkpoint of the last one
 * lists each version once: because a search knows a change only after a while, and dates to the minute, the listings
 * overlap, and what has come already is left out. Of several changes between two listings, the last one comes. What was
 * only moved, labeled or deleted has not changed.
 *
 * @throws {NimbusError} from `searchByCQL`; of the kind `configuration` if the checkpoint is malformed, `server` if
 * something else than search results is returned
 * @example
 * const changes = listChanges(confluence, { since: saved ?? new Date("2026-01-01") });
 * for await (const { id, version } of changes) await copy(id, version);
 * await save(changes.checkpoint());
 */
export function listChanges(
  nimbus: ChangeReader,
  settings: ChangesSince,
  options: CallOptions = {},
): ChangeListing {
  checkClient(nimbus, "v1.searchByCQL");
  checkObject("options", settings, "an object: { since }");
  const given = readOptions(() => ({ ...settings }));
  const { where = "type in (page, blogpost)", overlap = 600_000 } = given;
  check(typeof where === "string" && where.trim(), "where", where, "a condition in CQL");
  checkInteger("overlap", overlap);
  let { from, seen } = readSince(given.since);
  async function* list(): AsyncGenerator<Change, undefined, undefined> {
    const found = new Map<string, number>();
    for await (const change of search(nimbus, where, Date.parse(from), options)) {
      const name = `${change.id} ${change.version}`;
      const isNew = !found.has(name) && !seen.has(name);
      found.set(name, Date.parse(change.changedAt));
      if (!isNew) continue;
      yield change;
      seen.add(name);
    }
    const end = Math.max(Date.parse(from), ...[...found.values()].slice(0, 1).map((time) => time - overlap));
    from = new Date(end).toISOString();
    seen = new Set([...found].flatMap(([name, time]) => (time < end ? [] : name)));
    return undefined;
  }
  const checkpoint = () => ({ version: 1, from, seen: [...seen] }) as const;
  return Object.assign(list(), { checkpoint });
}

/**
 * Finds what was changed since a time, newest first: what is changed meanwhile goes to the start of the list, and so
 * nothing else is missed.
 */
async function* search(
  { v1 }: ChangeReader,
  where: string,
  from: number,
  options: CallOptions,
): AsyncGenerator<Change, void, undefined> {
  const start = new Date(from - MAX_BEHIND_UTC_MS);
  const query = `(${where}) and ${cql`lastmodified >= ${start} order by lastmodified desc`}`;
  const args = { cql: query, limit: 100, expand: ["content.version"] };
  for await (const hit of v1.searchByCQL(args, options)) {
    const { time, change } = readAnswer("v1.searchByCQL", hit, readHit);
    if (time < from) return;
    if (change) yield change;
  }
}

function readHit({ content, lastModified }: SearchResult): { time: number; change: Change | undefined } {
  const time = Date.parse(lastModified);
  const changedAt = new Date(time).toISOString();
  // Spaces and users have no versions.
  if (content == null) return { time, change: undefined };
  const { number } = content.version as { number: number };
  return { time, change: { id: content.id.toString(), version: number, changedAt, content } };
}

import type { Nimbus } from "../client/createNimbus.js";
import { check } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import type { User } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { readAnswer } from "./readAnswer.js";

/** The operation that `getUsers` needs. */
export interface UserReader {
  readonly v2: Pick<Nimbus["v2"], "createBulkUserLookup">;
}

/** The users with some account IDs. */
export interface FoundUsers {
  /** In the order of the IDs; undefined for an ID that Confluence does not know, or does not tell the caller. */
  readonly users: readonly (User | undefined)[];
  /** The IDs without a user, each once. */
  readonly missing: readonly string[];
}

/** How many account IDs the operation takes at once (documented). */
const BATCH_SIZE = 250;

/** What each client has looked up, or is looking up: the request that an account ID was in. */
const lookUps = new WeakMap<object, Map<string, Promise<LookedUp>>>();

type LookedUp = ReadonlyMap<string | undefined, User>;

/**
 * Looks up users by their account IDs, 250 with a request. A client looks up each ID once, also for calls at the same
 * time; a failure is not remembered.
 *
 * @throws {NimbusError} from `createBulkUserLookup`; of the kind `server` if it returns no list
 * @example
 * const { users, missing } = await getUsers(confluence, [page.authorId, page.version.authorId]);
 */
export async function getUsers(
  nimbus: UserReader,
  accountIds: Iterable<string>,
  options: CallOptions = {},
): Promise<FoundUsers> {
  checkClient(nimbus, "v2.createBulkUserLookup");
  const wanted = readOptions(() => (typeof accountIds === "string" ? [] : [...accountIds]));
  const isRight = typeof accountIds !== "string" && wanted.every((id) => id && typeof id === "string");
  check(isRight, "accountIds", accountIds, "a list of account IDs");
  const known = lookUps.get(nimbus.v2) ?? new Map<string, Promise<LookedUp>>();
  lookUps.set(nimbus.v2, known);
  for (;;) {
    const own = [...new Set(wanted)].filter((id) => !known.has(id));
    const requests = [];
    for (let start = 0; start < own.length; start += BATCH_SIZE)
      requests.push(lookUp(nimbus, known, own.slice(start, start + BATCH_SIZE), options));
    await Promise.all(requests);
    const found = await Promise.all(wanted.map((id) => known.get(id)?.catch(() => undefined)));
    // What another call has asked for, and failed, perhaps because it was aborted, is asked for again.
    if (found.includes(undefined)) continue;
    const users = wanted.map((id, index) => found[index]?.get(id));
    return { users, missing: [...new Set(wanted.filter((_, index) => users[index] === undefined))] };
  }
}

async function lookUp(
  { v2 }: UserReader,
  known: Map<string, Promise<LookedUp>>,
  accountIds: string[],
  options: CallOptions,
): Promise<void> {
  const request = v2
    .createBulkUserLookup({ body: { accountIds } }, options)
    .then((answer) =>
      readAnswer(
        "v2.createBulkUserLookup",
        answer,
        ({ results }) => new Map(results.map((user) => [user.accountId, user])),
      ),
    );
  for (const id of accountIds) known.set(id, request);
  try {
    await request;
  } catch (error) {
    for (const id of accountIds) known.delete(id);
    throw error;
  }
}

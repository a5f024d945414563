import type { Confluence } from "../client/createConfluence.js";
import { attempt } from "../doctor/tryOperation.js";
import { readOperation } from "../documents/readDocuments.js";
import { isConfluenceError, type ConfluenceError } from "../errors/ConfluenceError.js";
import { findDepartures } from "../schemas/findDepartures.js";
import { schemaOf } from "../schemas/schemaOf.js";
import type { Departure } from "../schemas/summarize.js";
import { listOperations } from "../tables/listOperations.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { chooseArguments } from "./chooseArguments.js";
import { collectSamples, type Samples } from "./collectSamples.js";
import { nounOfPath } from "./nounOf.js";

/** Where answers of an operation depart from its type. */
export interface OperationDeparture extends Departure {
  readonly operation: OperationName;
}

/** What the answers of a site show. It contains no values. */
export interface AuditResult {
  /** The requests that were sent. */
  readonly requests: number;
  /** The operations whose answers were compared with their types. */
  readonly read: readonly OperationName[];
  /** The operations that failed, with the kinds of their errors. */
  readonly failed: readonly { readonly operation: OperationName; readonly kind: ConfluenceError["kind"] }[];
  /** The reading operations that were not called: for lack of arguments, or of requests. */
  readonly unread: readonly OperationName[];
  readonly departures: readonly OperationDeparture[];
  /** The first error, if no operation could be read. */
  readonly error: ConfluenceError | undefined;
}

/** How often an operation is called, with other arguments each time. */
const ROUNDS = 3;

/** Errors after which no other call succeeds, unless one has. */
const FATAL: readonly ConfluenceError["kind"][] = [
  "bad-credentials",
  "dead-refresh-token",
  "network",
  "configuration",
];

/** What an audit knows so far. */
interface Progress {
  readonly samples: Samples;
  /** The calls that were made, with their arguments, and the names of operations with the round. */
  readonly called: Set<string>;
  readonly found: [OperationName, readonly Departure[]][];
  readonly errors: [OperationName, ConfluenceError][];
  isOver: boolean;
}

/**
 * Calls the operations that read, with IDs that answers contain, and finds where answers depart from the types.
 *
 * @param hasRequests whether another request may be sent
 */
export async function audit(
  confluence: Confluence<never>,
  hasRequests: () => boolean,
): Promise<Omit<AuditResult, "requests">> {
  const names = listReading();
  const progress: Progress = { samples: new Map(), called: new Set(), found: [], errors: [], isOver: false };
  for (let round = 0; round < ROUNDS; round += 1) {
    // An answer can make operations callable that come before its own.
    for (let isProgress = true; isProgress; ) {
      isProgress = false;
      for (const name of names)
        if (!progress.isOver && hasRequests() && (await tryCall(confluence, name, round, progress)))
          isProgress = true;
    }
  }
  return conclude(names, progress);
}

/** Calls an operation if there are arguments with which it was not called yet, and returns whether it did. */
async function tryCall(
  confluence: Confluence<never>,
  name: OperationName,
  round: number,
  progress: Progress,
): Promise<boolean> {
  const { called, samples, found, errors } = progress;
  const chosen = called.has(`${name} ${round}`) ? undefined : chooseArguments(name, samples, round);
  if (chosen === undefined) return false;
  const call = `${name} ${JSON.stringify(chosen.args)}`;
  const isKnown = called.has(call);
  called.add(`${name} ${round}`).add(call);
  if (isKnown) return false;
  const answer = await attempt(confluence, name, chosen.args);
  if (isConfluenceError(answer)) {
    errors.push([name, answer]);
    progress.isOver = answer.kind === "rate-limited" || (found.length === 0 && FATAL.includes(answer.kind));
  } else {
    found.push([name, findDepartures(name, answer, true)]);
    collectSamples(samples, answer, nounOfPath(readOperation(name).path), chosen.context);
  }
  return true;
}

/** Lists the operations that read and answer with JSON, those without arguments first. */
function listReading(): OperationName[] {
  const names = listOperations().flatMap(({ name, operation }) => (operation.method === "GET" ? [name] : []));
  const countNeeded = (name: OperationName) =>
    readOperation(name).parameters.filter((each) => each.required).length;
  return names
    .filter((name) => (schemaOf(name) as { readonly result: unknown }).result !== undefined)
    .sort((a, b) => countNeeded(a) - countNeeded(b));
}

function conclude(
  names: readonly OperationName[],
  { found, errors }: Progress,
): Omit<AuditResult, "requests"> {
  const read = new Set(found.map(([name]) => name));
  const failed = new Map(errors.filter(([name]) => !read.has(name)));
  const departures = new Map<string, OperationDeparture>();
  for (const [operation, own] of found)
    for (const departure of own) {
      const key = JSON.stringify([operation, departure.place, departure.kind, departure.message]);
      const count = (departures.get(key)?.count ?? 0) + departure.count;
      departures.set(key, { operation, ...departure, count });
    }
  return {
    read: names.filter((name) => read.has(name)),
    failed: [...failed].map(([operation, { kind }]) => ({ operation, kind })),
    unread: names.filter((name) => !read.has(name) && !failed.has(name)),
    departures: [...departures.values()],
    error: read.size === 0 ? errors[0]?.[1] : undefined,
  };
}

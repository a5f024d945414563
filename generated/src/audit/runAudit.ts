import { createConfluence } from "../client/createConfluence.js";
import type { ConfluenceOptions } from "../client/ConfluenceOptions.js";
import { fromEnvironment } from "../credentials/fromEnvironment.js";
import { printError } from "../doctor/printError.js";
import { configurationError, isConfluenceError } from "../errors/ConfluenceError.js";
import type { Fetch } from "../platform/Fetch.js";
import { type AuditResult, audit } from "./audit.js";
import { printAudit } from "./printAudit.js";

/** The options of the command `audit`, and the environment variables. */
export interface AuditOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How many requests may be sent at most; the first call needs up to four. */
  readonly requests: number;
  readonly format: string;
}

/** The least that finds the route, and calls something. */
const MIN_REQUESTS = 5;

const FORMATS = ["text", "json", "issue"];

/** What the exit code of the command says. */
const EXIT = { matches: 0, departs: 1, failed: 2 } as const;

/**
 * Audits the site that the environment configures. Returns the lines to print, and the exit code.
 *
 * @param settings how requests are sent, if not as usual
 */
export async function runAudit(
  { environment, requests, format }: AuditOptions,
  settings: Pick<ConfluenceOptions, "fetch" | "timeout" | "clock"> = {},
): Promise<{ code: number; lines: string[] }> {
  try {
    if (!FORMATS.includes(format)) throw configurationError("unknown format", "pass text, json or issue");
    if (!Number.isInteger(requests) || requests < MIN_REQUESTS)
      throw configurationError(
        Number.isInteger(requests) ? "--requests is too small" : "--requests is not a whole number",
        `pass ${MIN_REQUESTS} or more, such as 100`,
      );
    const counted = countRequests(settings.fetch, requests);
    const confluence = createConfluence({
      ...{ ...fromEnvironment(environment), ...settings },
      ...{ fetch: counted.fetch, retry: false, concurrency: 1 },
    });
    const result = { ...(await audit(confluence, counted.hasMore)), requests: counted.count() };
    if (result.error) throw result.error;
    return { code: codeOf(result), lines: printAudit(result, format) };
  } catch (error) {
    if (!isConfluenceError(error)) throw error;
    return { code: EXIT.failed, lines: printError(error) };
  }
}

function codeOf({ departures, read }: AuditResult): number {
  if (read.length === 0) return EXIT.failed;
  return departures.length > 0 ? EXIT.departs : EXIT.matches;
}

/** Counts requests, and sends none after the last one that is allowed. */
function countRequests(
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
  allowed: number,
): { readonly fetch: Fetch; readonly count: () => number; readonly hasMore: () => boolean } {
  let count = 0;
  return {
    fetch: async (url, init) => {
      if (count >= allowed) throw configurationError("all requests were sent", "allow more with --requests");
      count += 1;
      return fetch(url, init);
    },
    count: () => count,
    hasMore: () => count < allowed,
  };
}

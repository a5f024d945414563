import { isJson } from "../documents/isJson.js";
import { check } from "../errors/check.js";
import { NimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { Fetch } from "../platform/Fetch.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { findAnswered } from "./findAnswered.js";
import { findDepartures } from "./findDepartures.js";
import type { Departure } from "./summarize.js";

/** An answer that does not have the type of its operation. It contains no values. */
export interface AnswerReport {
  readonly operation: OperationName;
  readonly departures: readonly Departure[];
}

/** The options of `validateAnswers`. */
export interface ValidateAnswersOptions {
  /**
   * What happens with an answer that does not have the type of its operation: `warn` writes to the console, `throw`
   * makes the call fail with a NimbusError of the kind `invalid-response`, a function is called.
   *
   * @default "warn"
   */
  readonly report?: "warn" | "throw" | ((report: AnswerReport) => unknown) | undefined;
  /**
   * Sends the requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined;
}

/** How many departures a message names. */
const MAX_NAMED = 5;

/**
 * Creates a `fetch` for clients that validates what the site answers. New members of enums and properties that no schema
 * names are no departures: types allow them.
 *
 * @throws {NimbusError} of the kind `configuration` if an option is malformed
 * @example
 * const nimbus = createNimbus({ site: "acme", auth, fetch: validateAnswers({ report: "throw" }) });
 */
export function validateAnswers(options: ValidateAnswersOptions = {}): Fetch {
  const { report = "warn", fetch } = readOptions(() => ({ ...options }));
  const isKnown = report === "warn" || report === "throw" || typeof report === "function";
  check(isKnown, "report", report, "`warn`, `throw` or a function");
  check(fetch === undefined || typeof fetch === "function", "fetch", fetch && {}, "a function");
  const tell = typeof report === "function" ? report : report === "throw" ? raise : warn;
  return async (url, init) => {
    const response = await (fetch ?? globalThis.fetch)(url, init);
    const { method = "GET" } = init;
    const operation = response.ok ? findAnswered(method, url) : undefined;
    const isReadable = isJson(response.headers.get("content-type"));
    const departures = operation && isReadable ? await validate(operation, response.clone()) : [];
    if (operation && departures.length > 0) await tell({ operation, departures });
    return response;
  };
}

/** Validates a response. What cannot be read or parsed, the client itself rejects. */
async function validate(operation: OperationName, response: Response): Promise<readonly Departure[]> {
  const text = await response.text().catch(() => "");
  try {
    return findDepartures(operation, JSON.parse(text), false);
  } catch {
    return [];
  }
}

function describeReport({ operation, departures }: AnswerReport): string {
  const named = departures.slice(0, MAX_NAMED).map(({ place, message, count }) => {
    const times = count > 1 ? ` (${count} times)` : "";
    return `${place || "the answer"} ${message}${times}`;
  });
  const others = departures.length - named.length;
  const more = others > 0 ? `; and ${others} more` : "";
  return `the answer of ${operation} does not have its type: ${named.join("; ")}${more}`;
}

function warn(report: AnswerReport): void {
  console.warn(describeReport(report));
}

function raise(report: AnswerReport): never {
  const { operation } = report;
  throw new NimbusError("invalid-response", describeReport(report), { operation, cause: report });
}

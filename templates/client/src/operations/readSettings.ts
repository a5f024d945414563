import { check, checkInteger } from "../errors/check.js";
import type { RetryOptions, TransportSettings } from "../http/types.js";
import { mergeHeaders } from "../platform/mergeHeaders.js";
import type { CallOptions } from "./Call.js";

/** The settings that apply where the options have none. */
type Defaults = Omit<TransportSettings, "retry"> & { readonly retry: RetryOptions };

/** Reads the settings of a client or of a call, and rejects those with which calls would fail, hang or never pause. */
export function readSettings(
  options: CallOptions,
  defaults: Defaults,
  own: TransportSettings["headers"] = {},
): TransportSettings {
  const { signal, headers = {}, timeout = defaults.timeout, retry = defaults.retry } = options;
  check(signal === undefined || signal instanceof AbortSignal, "signal", signal, "an AbortSignal");
  // The defaults follow Atlassian's guidance on rate limits (documented).
  const {
    attempts = 4,
    minDelay = 2_000,
    maxDelay = 30_000,
  } = typeof retry === "object" ? retry : { attempts: (retry as false) || 0 };
  const retries = { attempts, minDelay, maxDelay };
  for (const [name, value] of Object.entries({ timeout, ...retries })) checkInteger(name, value);
  return { headers: mergeHeaders(defaults.headers, own, headers), timeout, retry: retries };
}

import type { Connection, Credential, Target } from "../connection/Credential.js";
import type { Clock } from "../platform/Clock.js";
import type { Fetch } from "../platform/Fetch.js";
import type { Limiter } from "./Limiter.js";
import type { Observer } from "./Observer.js";
import type { RateLimit } from "./RateLimit.js";
import type { FirstCall, Sender, TransportSettings, Waits } from "./types.js";

/** Sends the requests of one client. */
export interface Transport extends Sender {
  /**
   * How requests reach Confluence. Determined once, even if several calls need it at the same time; each waits as its
   * options say.
   *
   * @param first the call that needs it; it has a reply if the connection was found with it
   */
  connection(waits?: Partial<Waits>, first?: FirstCall): Promise<Connection>;
  /** The origin of the site, if it is known yet. */
  siteBase(): string | undefined;
  /** The rate limits of the last response that had them. */
  rateLimit(): RateLimit | undefined;
  /** Throws if the credential's own code makes a call, which would wait for itself. */
  readonly refuseNestedCall: () => void;
  readonly settings: TransportSettings;
}

/** The options of a transport. */
export interface TransportOptions extends TransportSettings {
  readonly credential: Credential;
  readonly target: Omit<Target, "fetch">;
  /** A connection that was saved, or whatever it is. */
  readonly saved?: unknown;
  readonly fetch: Fetch;
  readonly concurrency: number;
  readonly observer: Observer;
  readonly limiter: Limiter | undefined;
  readonly clock: Clock;
}

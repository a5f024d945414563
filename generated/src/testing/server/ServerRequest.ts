import type { FakeRequest } from "../FakeConfluence.js";
import type { Store } from "../store/Store.js";

/** Where the double's hosts are: Atlassian's addresses in process, loopback over sockets. */
export interface Origins {
  readonly sites: ReadonlyMap<Store, string>;
  readonly gateway: string;
  readonly auth: string;
  readonly media: string;
}

/** What a URL stands for. */
export interface Place {
  readonly host: FakeRequest["host"];
  /** The site that is meant; undefined where there is none. */
  readonly store: Store | undefined;
  /** Path and query below the base of the host; at the gateway the one of a site. */
  readonly path: string;
}

/** A request as it reaches the double, in process or over a socket. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** What becomes of it: an answer, a connection that breaks, or nothing at all. */
export type Departure = Response | "reset" | "stall";

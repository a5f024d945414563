import type { FakeRequest } from "../FakeConfluence.js";
import type { Store } from "../site/Store.js";

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

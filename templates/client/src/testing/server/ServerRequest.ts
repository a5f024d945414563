import type { FakeRequest } from "../FakeNimbus.js";
import type { SiteState } from "../SiteState.js";

/** A request as it reaches the fake, in process or over a socket. */
export interface ServerRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
  /** Aborted as soon as nobody waits for the response. */
  readonly signal?: AbortSignal | undefined;
}

/** The origins of the fake's hosts: those of Atlassian in process, loopback over sockets. */
export interface Origins {
  readonly sites: ReadonlyMap<SiteState, string>;
  readonly gateway: string;
  readonly auth: string;
  readonly media: string;
}

/** What a URL refers to. */
export interface Target {
  readonly host: FakeRequest["host"];
  /** The site, if the URL names one. */
  readonly site: SiteState | undefined;
  /** Path and query below the base URL of the host; at the gateway, below that of the site. */
  readonly path: string;
}

/** A response, a reset connection, or no response at all. */
export type ServerOutcome = Response | "reset" | "stall";

import type { NimbusOptions } from "../client/NimbusOptions.js";
import type { RequestNimbus } from "../credentials/forge.js";
import type { FailureName } from "../failures/FailureName.js";
import type { Fetch } from "../platform/Fetch.js";
import type { Download } from "../response/Download.js";
import type { Scope } from "../scopes.js";
import type { ArgsOf, OperationName, ResultOf } from "../tables/OperationTypes.js";
import type { FakeClock } from "./FakeClock.js";
import type { FakeData } from "./FakeData.js";
import type { FakeLifetimes } from "./FakeLifetimes.js";
import type { FakeSite } from "./FakeSite.js";
import type { FakeUser, FakeUserOptions, FakeUserStatus } from "./FakeUser.js";
import type { ProductOptions } from "./product/ProductOptions.js";

/** The options of `createFakeNimbus`. */
export interface FakeOptions extends ProductOptions {
  /**
   * The names of the sites: `acme` becomes `https://acme.atlassian.net`.
   * @default those of `data`, or ["acme"]
   */
  readonly sites?: readonly string[] | undefined;
  /**
   * What the fake contains at the start, as `FakeNimbus.restore` takes it: seed data or a snapshot.
   * @default one user
   */
  readonly data?: FakeData | undefined;
  /**
   * Determines IDs, tokens and generated responses: the same seed gives the same values. Dates are those of the clock.
   * @default 1
   */
  readonly seed?: number | undefined;
  /**
   * The time with which the clock of the fake starts and runs, in milliseconds since 1970.
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
  /**
   * How the gateway answers an access token that is expired or revoked: like a caller without a license, like one that
   * nobody knows, or with a 401. All three were reported.
   * @default what was observed of Nimbus
   */
  readonly expiredTokens?: FakeRejection | undefined;
  /**
   * Whether to refuse requests that the documents do not describe, although sites take them: unknown names in the query, a
   * slash at the end of the path, lists that are joined by commas instead of repeating their key, numbers instead of strings
   * and null instead of absent properties in JSON. What the documents forbid is always refused.
   * @default false
   */
  readonly strict?: boolean | undefined;
  /**
   * Which writes need the header `X-Atlassian-Token: no-check`, of those that can need it: those that look like a browser's
   * (with `Origin`, `Sec-Fetch-*`, which Node's `fetch` sends, too, or the User-Agent of a browser) and uploads, or all.
   * Observed of v1: eight of ten programs write without the header; one that uses `fetch` measured a 403.
   * @default "browsers"
   */
  readonly xsrf?: "browsers" | "always" | undefined;
  /**
   * The number of requests that `requests` keeps: the latest.
   * @default 10,000
   */
  readonly maxRequests?: number | undefined;
  /**
   * How long each response takes, in real time. Random numbers derive from the seed.
   * @default 0
   */
  readonly latency?: FakeLatency | undefined;
  /**
   * A real site: requests of known operations are sent to it once they are authorized here, and its answers are disguised
   * and kept for `recording`.
   * @default undefined: nothing is sent anywhere
   */
  readonly record?: FakeRecordOptions | undefined;
}

/** A real site to record, with the options of a client. The credential is sent to it, and kept nowhere. */
export interface FakeRecordOptions extends NimbusOptions {
  /**
   * Whether to forward requests that change the site.
   * @default false
   */
  readonly writes?: boolean | undefined;
  /**
   * Whether to keep files that are no text, of which nobody can be removed; else, a short text takes their place.
   * @default false
   */
  readonly files?: boolean | undefined;
}

/** Milliseconds that a response takes, or the smallest and the largest number, between which it is random. */
export type FakeLatency = number | readonly [min: number, max: number];

/** How an unknown token is rejected: see `FakeOptions.expiredTokens`. */
export type FakeRejection = "not-permitted" | "unknown-caller" | "unauthorized";

/** The options of `FakeNimbus.addToken` and `FakeNimbus.forge`. */
export interface FakeTokenOptions {
  /** @default the first user */
  readonly user?: FakeUser | undefined;
  /** The granted scopes; absent for an unscoped token, which has all permissions of its user. */
  readonly scopes?: readonly Scope[] | undefined;
}

/** An API token of a user or a service account. */
export interface FakeToken {
  readonly email: string;
  readonly token: string;
  /** Revokes the token. */
  revoke(): void;
}

// <!-- if bases -->
/** An API key of an organization. */
export interface FakeApiKey {
  readonly key: string;
  /** Revokes the key. */
  revoke(): void;
}

// <!-- end -->
/** The options of `FakeNimbus.addServiceAccount`. */
export interface FakeServiceAccountOptions {
  /** @default "User 2" for the second user, and so on */
  readonly displayName?: string | undefined;
  /** The granted scopes; tokens of service accounts are always scoped. */
  readonly scopes: readonly Scope[];
}

/** A service account with an API token and OAuth 2.0 client credentials. */
export interface FakeServiceAccount extends FakeToken {
  readonly user: FakeUser;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The options of `FakeNimbus.addApp`. */
export interface FakeAppOptions {
  /**
   * The user who gave consent.
   * @default the first user
   */
  readonly user?: FakeUser | undefined;
  /** The granted scopes. The user consents to them, or to some of them, again whenever the page is opened that asks for it. */
  readonly scopes: readonly Scope[];
  /**
   * The sites to which the app has access.
   * @default the first site
   */
  readonly sites?: readonly FakeSite[] | undefined;
  readonly lifetimes?: FakeLifetimes | undefined;
}

/** An OAuth 2.0 (3LO) app with the tokens of one consent. */
export interface FakeApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Works for an hour, unless `lifetimes` says otherwise. */
  readonly accessToken: string;
  /** Can be used once: each refresh returns a new one. */
  readonly refreshToken: string;
  /** Expires all access tokens, so that the next call has to refresh. */
  expire(): void;
  /** Revokes the consent. */
  revoke(): void;
}

/** A request that the fake has received, without the headers that contain credentials. */
export interface FakeRequest {
  readonly host: "site" | "gateway" | "auth" | "media";
  readonly method: string;
  readonly url: string;
  /** Path and query below the base URL of the host. */
  readonly path: string;
  readonly operation: OperationName | undefined;
  /** The scheme of the `Authorization` header. */
  readonly scheme: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The status of the response; undefined if there was none. */
  readonly status: number | undefined;
}

/**
 * A reply to an operation, or a function of its arguments that returns one: the result of a successful call, a `Blob`
 * for a file, or any `Response`.
 */
export type FakeReply<Name extends OperationName> =
  | FakeReplyValue<Name>
  | ((args: ArgsOf<Name>) => FakeReplyValue<Name> | Promise<FakeReplyValue<Name>>);

type FakeReplyValue<Name extends OperationName> =
  | Response
  | (ResultOf<Name> extends Download ? Blob : ResultOf<Name>);

/** The options of `FakeNimbus.reply`. */
export interface FakeReplyOptions {
  /**
   * The number of requests that receive the reply.
   * @default Infinity
   */
  readonly times?: number | undefined;
}

/** The options of `FakeNimbus.fault`. */
export interface FakeFaultOptions {
  /** The operation that fails; absent for any request to a site or the gateway. */
  readonly operation?: OperationName | undefined;
  /**
   * The number of requests that fail.
   * @default 1
   */
  readonly times?: number | undefined;
}

/**
 * A network error, no response at all, the status 503, a response that ends in the middle of its body, or any answer whose
 * meaning the client knows: `ip-not-allowed`, `unknown-caller`, `suspended` and so on. Those that begin with `file-` come
 * from the media host.
 */
export type FakeFault = "reset" | "stall" | "503" | "truncated" | FailureName;

/** A rate limit. */
export interface FakeRateLimit {
  /** The number of requests before the limit is exceeded. */
  readonly after: number;
  /** The number of seconds for which the fake then responds with 429, before it counts again from 0. */
  readonly retryAfter: number;
}

/** The URLs of a fake that listens. */
export interface FakeServer {
  /** For `createNimbus({ site })`. */
  readonly site: string;
  /** The URLs of all sites, in order. */
  readonly sites: readonly string[];
  /** For `createNimbus({ gateway })`. */
  readonly gateway: string;
  /** For `clientCredentials({ authorizationServer })` and `oauth2`. */
  readonly authorizationServer: string;
  /** Where the gateway and the site redirect to for files. */
  readonly media: string;
  /** Where programs in any language control the fake: `openapi.json` below the URL describes how. */
  readonly control: { readonly url: string; readonly token: string };
  close(): Promise<void>;
}

/** The options of `FakeNimbus.listen`. */
export interface FakeListenOptions {
  /**
   * The address to listen on. Another than one of this machine needs `expose`.
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
  /**
   * Whether other machines may reach the fake, as its tokens are no secrets. The control path remains local.
   * @default false
   */
  readonly expose?: boolean | undefined;
  /**
   * What requests to the control path have to send, as `Authorization: Bearer TOKEN`.
   * @default a random one
   */
  readonly controlToken?: string | undefined;
  /**
   * The port of the first site; the gateway and the media host use the two ports after it. 0 stands for free ports.
   * @default free ports
   */
  readonly port?: number | undefined;
  /**
   * Whether pages of other origins may call the fake: preflights are answered with what they ask for, without being recorded,
   * and responses expose all of their headers. What Atlassian's servers allow is not documented.
   * @default true
   */
  readonly cors?: boolean | undefined;
}

/** An in-memory fake of Nimbus Cloud: its hosts, authentication, responses and errors. */
export interface FakeNimbus {
  /** Replaces the platform's `fetch`: `createNimbus({ fetch: fake.fetch })`. */
  readonly fetch: Fetch;
  /** The origins that the fake serves: its sites, the gateway, the authorization server and the media host. */
  readonly origins: readonly string[];
  /** The first site. */
  readonly site: FakeSite;
  readonly sites: readonly FakeSite[];
  /** The first user, who always exists. */
  readonly user: FakeUser;
  /** The requests so far, oldest first: the latest `maxRequests`. */
  readonly requests: readonly FakeRequest[];
  /** The time, which tests can move: tokens expire, and what is written later has a later date. */
  readonly clock: FakeClock;
  /**
   * How long each response takes. The request is carried out at once; it is the answer that is late, unless the request is
   * aborted before.
   * @throws {NimbusError} of the kind `configuration` if what is assigned is no latency
   */
  latency: FakeLatency;
  /** @throws {NimbusError} of the kind `configuration` if the status is none */
  addUser(options?: FakeUserOptions): FakeUser;
  /**
   * Deactivates or deletes a user, whose credentials are refused from then on as if they were revoked, or activates one.
   * @throws {NimbusError} of the kind `configuration` if the user or the status does not exist
   * @example
   * fake.setUserStatus(fake.user.accountId, "inactive");
   */
  setUserStatus(accountId: string, status: FakeUserStatus): void;
  /** Adds an API token of a user, for `apiToken`. */
  addToken(options?: FakeTokenOptions): FakeToken;
  // <!-- if bases -->
  /** Adds an API key of an organization whose requests are those of a user, for `apiKey`. */
  addApiKey(options?: FakeTokenOptions): FakeApiKey;
  // <!-- end -->
  /** Adds a service account, for `serviceAccountToken` and `clientCredentials`. */
  addServiceAccount(options: FakeServiceAccountOptions): FakeServiceAccount;
  /** Adds an OAuth 2.0 (3LO) app with the consent of a user, for `oauth2`. */
  addApp(options: FakeAppOptions): FakeApp;
  /** Returns Forge's `requestNimbus` for a user, for `forge`. */
  forge(options?: FakeTokenOptions): RequestNimbus;
  /**
   * Replies to an operation instead of the fake.
   * @returns a function that removes the reply
   * @throws {NimbusError} of the kind `configuration` if the operation is unknown
   * @example
   * fake.reply("{{list}}", (args) => Response.json({ asked: args }));
   * fake.reply("{{get}}", new Response(null, { status: 500 }), { times: 1 });
   */
  reply<Name extends OperationName>(
    name: Name,
    reply: FakeReply<Name>,
    options?: FakeReplyOptions,
  ): () => void;
  /**
   * Makes the next requests fail.
   * @returns a function that removes the fault
   * @throws {NimbusError} of the kind `configuration` if the operation is unknown
   * @example
   * fake.fault("503", { operation: "{{list}}", times: 2 });
   */
  fault(fault: FakeFault, options?: FakeFaultOptions): () => void;
  /**
   * Limits the rate of requests to each site.
   * @returns a function that removes the limit
   * @example
   * fake.limit({ after: 3, retryAfter: 5 });
   */
  limit(limit: FakeRateLimit): () => void;
  /**
   * Returns all that the fake contains as JSON: users, credentials with their secrets, which are the fake's own, sites and
   * the time; but no faults, limits and what `reply` was given.
   */
  snapshot(): FakeData;
  /**
   * Returns what was recorded so far as seed data, for `createFakeNimbus({ data })`: the answers of the real site as
   * replies, in which others stand for its people, its address and its cloud ID.
   * @throws {NimbusError} of the kind `configuration` if the fake has no option `record`
   */
  recording(): FakeData;
  /**
   * Adds seed data to what the fake contains.
   * @throws {NimbusError} of the kind `configuration` that names the place if the data is wrong; then, nothing is added
   */
  load(data: FakeData): void;
  /**
   * Replaces what the fake contains by seed data or a snapshot, after which it gives the same responses and the same IDs.
   * Without `users` in the data, the users remain.
   * @throws {NimbusError} of the kind `configuration` that names the place if the data is wrong; then, nothing changes
   */
  restore(data: FakeData): void;
  /**
   * Returns to the start: what the fake contained when it was created, with its seed data, and no faults, limits, requests
   * and what `reply` was given. The time and the latency are those of the options.
   */
  reset(): void;
  /**
   * Serves the fake over HTTP on loopback, on Node, Bun and Deno.
   * @throws {NimbusError} of the kind `configuration` on other platforms
   * @throws {Error} with the code `EADDRINUSE` if the port is in use
   */
  listen(options?: FakeListenOptions): Promise<FakeServer>;
}

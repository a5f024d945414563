import type { RequestConfluence } from "../credentials/forge.js";
import type { Fetch } from "../platform/Fetch.js";
import type { Download } from "../response/Download.js";
import type { Scope } from "../scopes.js";
import type { ArgsOf, OperationName, ResultOf } from "../tables/OperationTypes.js";
import type { FakeSite } from "./FakeSite.js";
import type { FakeUser, FakeUserOptions } from "./FakeUser.js";

/** How the double is made. */
export interface FakeOptions {
  /** The names of its sites: `acme` is `https://acme.atlassian.net`. Default: `["acme"]`. */
  readonly sites?: readonly string[] | undefined;
  /** What ids, cursors, dates and generated answers follow from; the same seed gives the same. Default: 1. */
  readonly seed?: number | undefined;
  /** Milliseconds since 1970, for rate limits and the ends of tokens. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** What an API token is for. */
export interface FakeTokenOptions {
  /** Whose token it is. Default: the first user. */
  readonly user?: FakeUser | undefined;
  /** The scopes that it holds; absent for a token without scopes, which may do all that its user may. */
  readonly scopes?: readonly Scope[] | undefined;
}

/** An API token of a person, or of a service account. */
export interface FakeToken {
  readonly email: string;
  readonly token: string;
  /** Makes the token one that Atlassian no longer knows. */
  revoke(): void;
}

/** Who a service account is, and what it may do: its tokens always have scopes. */
export interface FakeServiceAccountOptions {
  readonly displayName?: string | undefined;
  readonly scopes: readonly Scope[];
}

/** A service account, with an API token and OAuth 2.0 credentials. */
export interface FakeServiceAccount extends FakeToken {
  readonly user: FakeUser;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What an OAuth 2.0 (3LO) app was granted. */
export interface FakeAppOptions {
  /** Who consented. Default: the first user. */
  readonly user?: FakeUser | undefined;
  readonly scopes: readonly Scope[];
  /** The sites to which it was let. Default: the first. */
  readonly sites?: readonly FakeSite[] | undefined;
}

/** An OAuth 2.0 (3LO) app with the tokens of one consent. */
export interface FakeApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accessToken: string;
  /** Works once: every refresh gives another. */
  readonly refreshToken: string;
  /** Ends the access tokens that were given out, so that the next call has to refresh. */
  expire(): void;
  /** Withdraws the consent. */
  revoke(): void;
}

/** A request that reached the double. Headers that carry credentials are left out. */
export interface FakeRequest {
  readonly host: "site" | "gateway" | "auth" | "media";
  readonly method: string;
  readonly url: string;
  /** Path and query below the base URL of the host, such as `/wiki/api/v2/pages?limit=5`. */
  readonly path: string;
  readonly operation: OperationName | undefined;
  /** The scheme of the `Authorization` header. */
  readonly scheme: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What was answered; undefined where nothing was. */
  readonly status: number | undefined;
}

/** What a test answers instead of the double: the data of a success, a file, or a response of any other kind. */
export type FakeReply<Name extends OperationName> =
  | FakeReplyValue<Name>
  | ((args: ArgsOf<Name>) => FakeReplyValue<Name> | Promise<FakeReplyValue<Name>>);

type FakeReplyValue<Name extends OperationName> =
  | Response
  | (ResultOf<Name> extends Download ? Blob : ResultOf<Name>);

/** How long a reply or a fault goes on. */
export interface FakeReplyOptions {
  /** How many requests it meets. Default: all of a reply, one of a fault. */
  readonly times?: number | undefined;
}

/** Which requests a fault meets. */
export interface FakeFaultOptions extends FakeReplyOptions {
  /** The operation; absent for any request to the site or the gateway. */
  readonly operation?: OperationName | undefined;
}

/** What goes wrong on the way: no answer but an error of the network, no answer at all, 503, or half of an answer. */
export type FakeFault = "reset" | "stall" | "503" | "truncated";

/** A limit of how much is let through. */
export interface FakeRateLimit {
  /** How many requests are let through. */
  readonly after: number;
  /** The seconds for which 429 is answered then; afterwards it counts anew. */
  readonly retryAfter: number;
}

/** Where the double listens. */
export interface FakeServer {
  /** For `createConfluence({ site })`. */
  readonly site: string;
  /** The addresses of all sites, in their order. */
  readonly sites: readonly string[];
  /** For `createConfluence({ gateway })`. */
  readonly gateway: string;
  /** For `clientCredentials({ authorizationServer })` and `oauth2`. */
  readonly authorizationServer: string;
  close(): Promise<void>;
}

/** How the double listens. */
export interface FakeListenOptions {
  /** The port of the first site; the gateway and the host of files have the two ports after it. Default: free ones. */
  readonly port?: number | undefined;
}

/** Confluence Cloud as a program meets it, without Confluence: its hosts, its credentials, its content, its failures. */
export interface FakeConfluence {
  /** Answers instead of the platform's `fetch`: `createConfluence({ fetch: fake.fetch })`. */
  readonly fetch: Fetch;
  /** The origins of Atlassian for which the double stands: its sites, the gateway, the authorization server, the host of files. */
  readonly origins: readonly string[];
  /** The first site. */
  readonly site: FakeSite;
  readonly sites: readonly FakeSite[];
  /** The user who is there from the start. */
  readonly user: FakeUser;
  /** All requests so far, the oldest first. */
  readonly requests: readonly FakeRequest[];
  addUser(options?: FakeUserOptions): FakeUser;
  addToken(options?: FakeTokenOptions): FakeToken;
  addServiceAccount(options: FakeServiceAccountOptions): FakeServiceAccount;
  addApp(options: FakeAppOptions): FakeApp;
  /** Forge's `requestConfluence` for a user, for `forge(…)`. */
  forge(options?: FakeTokenOptions): RequestConfluence;
  /** Answers an operation in the double's place, until the function that is returned is called. */
  reply<Name extends OperationName>(
    name: Name,
    reply: FakeReply<Name>,
    options?: FakeReplyOptions,
  ): () => void;
  /** Lets the next requests fail, until the function that is returned is called. */
  fault(fault: FakeFault, options?: FakeFaultOptions): () => void;
  /** Limits the requests to each site, until the function that is returned is called. */
  limit(limit: FakeRateLimit): () => void;
  /** Serves the double over HTTP on loopback. Only on Node, Bun and Deno. */
  listen(options?: FakeListenOptions): Promise<FakeServer>;
}

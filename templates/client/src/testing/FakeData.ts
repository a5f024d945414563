import type { FakeDataSite } from "./FakeDataSite.js";
import type { FakeLifetimes } from "./FakeLifetimes.js";

/**
 * What a fake contains, as JSON: seed data that people write, with hardly any field, and snapshots, with all of them. Its
 * JSON Schema is `components.schemas.Data` of the control path's `openapi.json`.
 */
export interface FakeData {
  /** The version of the format. */
  readonly version?: 1 | undefined;
  /** The time, in ISO 8601. */
  readonly clock?: string | undefined;
  /** The state of the random numbers, of which tokens and account IDs are made. */
  readonly random?: number | undefined;
  /** @default one user */
  readonly users?: readonly FakeDataUser[] | undefined;
  readonly tokens?: readonly FakeDataToken[] | undefined;
  readonly apps?: readonly FakeDataApp[] | undefined;
  readonly sites?: readonly FakeDataSite[] | undefined;
  readonly replies?: readonly FakeDataReply[] | undefined;
}

/** A user of seed data. */
export interface FakeDataUser {
  readonly accountId?: string | undefined;
  readonly displayName?: string | undefined;
  readonly email?: string | undefined;
  readonly isService?: boolean | undefined;
  readonly licensed?: boolean | undefined;
  /**
   * "active", "inactive", "closed" or "unknown". Like other words of seed data it is any string, as in JSON that is imported.
   * @default "active"
   */
  readonly status?: string | undefined;
}

/** An API token of seed data. */
export interface FakeDataToken {
  readonly token?: string | undefined;
  /** @default "service-account-token" for service accounts */
  readonly kind?: string | undefined;
  /**
   * An account ID or an email address.
   * @default the first user
   */
  readonly user?: string | undefined;
  /** Absent for an unscoped token. */
  readonly scopes?: readonly string[] | undefined;
}

/** An OAuth 2.0 app of seed data, or the client credentials of a service account. */
export interface FakeDataApp {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** @default "refresh_token" */
  readonly grant?: string | undefined;
  /** As of a token. */
  readonly user?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  /**
   * The scopes that the user has consented to.
   * @default `scopes`
   */
  readonly granted?: readonly string[] | undefined;
  /**
   * The names of the sites to which the app has access.
   * @default all
   */
  readonly sites?: readonly string[] | undefined;
  /** `null` once the consent is revoked. */
  readonly refreshToken?: string | null | undefined;
  /** The access tokens, each with its expiry in milliseconds since 1970. */
  readonly accessTokens?: Readonly<Record<string, number>> | undefined;
  /** The refresh tokens that were used, each with the time when, in milliseconds since 1970. */
  readonly spent?: Readonly<Record<string, number>> | undefined;
  readonly lifetimes?: FakeLifetimes | undefined;
}

/**
 * A reply of seed data: what the fake answers to a request instead of what it contains. Of several replies to the same
 * request, each is given once, in order, and the last one from then on.
 */
export interface FakeDataReply {
  /**
   * The name of the site.
   * @default any
   */
  readonly site?: string | undefined;
  /** @default "GET" */
  readonly method?: string | undefined;
  /** The path of an operation without its query, such as `{{path}}`. */
  readonly path: string;
  /** The query, in any order; what is repeated is a list. */
  readonly query?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** The body of the request: JSON, a text, or a list of the names and values of a form's fields. */
  readonly requestBody?: unknown;
  /** @default 200 */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** JSON, or a text if the header `content-type` names another format. */
  readonly body?: unknown;
  /** The bytes of the body, instead of `body`. */
  readonly base64?: string | undefined;
}

import { publicHeaders } from "./publicHeaders.js";

/** What went wrong, classified by what the caller can do about it. */
export type ErrorKind =
  /** The token is wrong, expired or revoked, or its owner has no access to Nimbus. */
  | "bad-credentials"
  /** The OAuth 2.0 refresh token has expired or was revoked: the user must consent again. */
  | "dead-refresh-token"
  /** The token is valid, but lacks a scope that the operation requires. */
  | "missing-scope"
  /** The host does not accept this kind of token, or does not serve this operation; or a proxy responded. */
  | "wrong-route"
  /** The caller is authenticated, but lacks a permission. */
  | "forbidden"
  /** The resource does not exist, or the caller cannot see it. */
  | "not-found"
  /** Atlassian has removed the operation. */
  | "gone"
  /** The resource has changed since it was read, or already exists. */
  | "conflict"
  /** The server rejected the arguments. */
  | "invalid-request"
  /** The request body is larger than the server accepts. */
  | "too-large"
  /** Too many requests. */
  | "rate-limited"
  /** The server failed. */
  | "server"
  /** The response is not JSON: an HTML page, or JSON that is truncated. */
  | "not-json"
  /** The response does not have the type of the operation; only `validateAnswers` looks. */
  | "invalid-response"
  /** No response arrived. */
  | "network"
  /** An attempt waited longer than the timeout: for a token, the response or more of it. */
  | "timeout"
  /** The caller's signal aborted the call. */
  | "aborted"
  /** An option or argument can never work; nothing was sent. */
  | "configuration";

/** The details of a NimbusError, besides its kind. */
export interface ErrorDetails {
  readonly hint?: string | undefined;
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly status?: number | undefined;
  readonly headers?: Headers | undefined;
  readonly body?: unknown;
  readonly cause?: unknown;
  readonly cursor?: string | undefined;
}

const BRAND = Symbol.for("nimbus-fetch.NimbusError");

/**
 * The error that all calls reject with. Switch on its `kind`. It never contains a credential.
 *
 * @example
 * try {
 *   await nimbus.{{get}}({{getArgs}});
 * } catch (error) {
 *   if (!isNimbusError(error) || error.kind !== "not-found") throw error;
 * }
 */
export class NimbusError extends Error {
  declare readonly kind: ErrorKind;
  /** What to do about it, in a sentence or two. It is part of the message. */
  declare readonly hint: string | undefined;
  /** The operation of the failed call, `{{get}}`; `GET /path` for one of the openapi-fetch client. */
  declare readonly operation: string | undefined;
  declare readonly method: string | undefined;
  declare readonly url: string | undefined;
  /** The HTTP status; undefined if there was no response. */
  declare readonly status: number | undefined;
  /** The headers of the response, without cookies. */
  declare readonly headers: Headers | undefined;
  /** The body of the response, read up to 64 kB: parsed if it is JSON, otherwise its beginning as a string. */
  declare readonly body: unknown;
  /** Where a failed listing can resume: pass it to `.pages({ cursor })`. */
  declare readonly cursor: string | undefined;
  /** The ID by which Atlassian's support can find the request. */
  declare readonly traceId: string | undefined;

  constructor(kind: ErrorKind, message: string, { cause, ...details }: ErrorDetails = {}) {
    const { hint, headers } = details;
    super(hint === undefined ? message : `${message}\n${hint}`, cause === undefined ? {} : { cause });
    const traceId = headers?.get("atl-traceid") ?? headers?.get("atl-request-id") ?? undefined;
    const known = { name: "NimbusError", kind, traceId, headers: headers && publicHeaders(headers) };
    Object.assign(this, details, known);
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Returns a plain object for logs and other threads: all properties and the message, without the body and the cause. */
  toJSON(): Record<string, unknown> {
    const { message, headers, body: _, ...others } = this;
    return { message, ...others, headers: headers && Object.fromEntries(headers) };
  }
}

/**
 * Whether a value is a NimbusError. Unlike `instanceof`, it also recognizes the errors of another copy of the
 * package.
 */
export function isNimbusError(value: unknown): value is NimbusError {
  try {
    return BRAND in Object(value);
  } catch {
    return false;
  }
}

/** Returns the message of an error without its hint. */
export function summaryOf({ message, hint }: NimbusError): string {
  return hint === undefined ? message : message.slice(0, -hint.length - 1);
}

/** Creates an error of the kind `configuration`. */
export function configurationError(message: string, hint: string, cause?: unknown): NimbusError {
  return new NimbusError("configuration", message, { hint, cause });
}

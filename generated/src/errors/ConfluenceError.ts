import { publicHeaders } from "./publicHeaders.js";

/** What went wrong, in the terms of what its user can do about it. */
export type ErrorKind =
  /** The token is wrong, expired or revoked, or its owner has no access to Confluence. */
  | "bad-credentials"
  /** The OAuth 2.0 refresh token works no more: the person has to consent again. */
  | "dead-refresh-token"
  /** The token is good, but does not hold a scope that the operation needs. */
  | "missing-scope"
  /** The request went where this kind of token, or this operation, is not served. */
  | "wrong-route"
  /** The caller is known and lacks a permission. */
  | "forbidden"
  /** The thing that the request names does not exist, or is hidden from the caller. */
  | "not-found"
  /** Atlassian has removed the operation. */
  | "gone"
  /** The thing has changed since it was read, or exists already. */
  | "conflict"
  /** The server does not accept the arguments. */
  | "invalid-request"
  /** What was sent is larger than the server accepts. */
  | "too-large"
  /** Too many requests. */
  | "rate-limited"
  /** The server failed. */
  | "server"
  /** The answer is not what an API answers: HTML, or JSON that breaks off. */
  | "not-json"
  /** No answer arrived. */
  | "network"
  /** The answer took longer than the time-out. */
  | "timeout"
  /** The caller's signal ended the call. */
  | "aborted"
  /** The client was given something that can never work; nothing was sent. */
  | "configuration";

/** What a ConfluenceError knows beside its kind. */
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

const BRAND = Symbol.for("confluence-fetch.ConfluenceError");

/** The one error that calls throw; `kind` tells what to do about it. */
export class ConfluenceError extends Error {
  declare readonly kind: ErrorKind;
  /** One sentence that says what to do. */
  declare readonly hint: string | undefined;
  /** The `operationId` of the call that failed. */
  declare readonly operation: string | undefined;
  declare readonly method: string | undefined;
  declare readonly url: string | undefined;
  declare readonly status: number | undefined;
  /** The headers of the answer. */
  declare readonly headers: Headers | undefined;
  /** The body of the answer: parsed where it was JSON, else its text. */
  declare readonly body: unknown;
  /** Where a listing that failed can go on: give it to `.pages({ cursor })`. */
  declare readonly cursor: string | undefined;
  /** The id under which Atlassian's support finds the request. */
  declare readonly traceId: string | undefined;

  constructor(kind: ErrorKind, message: string, { cause, ...details }: ErrorDetails = {}) {
    const { hint, headers } = details;
    super(hint === undefined ? message : `${message}\n${hint}`, cause === undefined ? {} : { cause });
    const traceId = headers?.get("atl-traceid") ?? headers?.get("atl-request-id") ?? undefined;
    const known = { name: "ConfluenceError", kind, traceId, headers: headers && publicHeaders(headers) };
    Object.assign(this, details, known);
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Tells whether a value is a ConfluenceError, of this or of another copy of the package. */
export function isConfluenceError(value: unknown): value is ConfluenceError {
  return BRAND in Object(value);
}

/** An error of the kind `configuration`: what is wrong, and the way out. */
export function configurationError(message: string, hint: string, cause?: unknown): ConfluenceError {
  return new ConfluenceError("configuration", message, { hint, cause });
}

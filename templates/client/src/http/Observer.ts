import type { ErrorKind } from "../errors/NimbusError.js";

/** One attempt of a request. It contains no secrets. */
export interface RequestEvent {
  /** The operation, `{{list}}`; `GET /path` for a request of the openapi-fetch client. */
  readonly operation: string;
  readonly method: string;
  /** The URL, or only its origin if the rest may be a signature. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An attempt that got a response, or failed. */
export interface ResponseEvent extends RequestEvent {
  /** Undefined if no response arrived. */
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  /** The kind of the error if no response arrived: `network`, `timeout` or `aborted`, for instance. */
  readonly errorKind: ErrorKind | undefined;
  /** Milliseconds from sending to the end of the response, or to its headers if it is streamed. */
  readonly duration: number;
}

/** A request that will be retried. */
export interface RetryEvent extends RequestEvent {
  /** The HTTP status, or the kind of the error, that caused the retry. */
  readonly reason: number | string;
  /** Milliseconds until the retry. */
  readonly delay: number;
}

/**
 * Callbacks for what the client does. The call waits for them, within its timeout. If one throws or rejects, so does it.
 * They may make calls: meanwhile their own call takes no part in `concurrency`.
 */
export interface Observer {
  /** Called before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called after each attempt, even if it failed. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called before the wait that precedes a retry. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Called with a line of text after each attempt: `console.debug`, for instance. */
  readonly debug?: ((line: string) => unknown) | undefined;
}

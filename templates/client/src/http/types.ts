import type { Connection } from "../connection/Credential.js";

/** What a call waits for, and for how long. */
export interface Waits {
  /** The operation, `{{list}}`, for messages. */
  readonly operation: string;
  readonly signal?: AbortSignal | null | undefined;
  /** Milliseconds that one attempt may wait; `0` never times out. */
  readonly timeout: number;
  readonly retry: RetrySettings;
}

/** A request that passes through the middleware. */
export interface OutgoingRequest extends Waits {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob | ReadableStream<Uint8Array> | undefined;
  /** Streams the body if that is better for it. */
  readonly streamBody?: ((init: RequestInit, isPlatform: boolean) => RequestInit) | undefined;
  /** 1 for the first attempt, which is the default. */
  readonly attempt?: number;
  readonly state?: AttemptState;
  /** Whether the body of a successful response is left unread, so that it can be streamed. */
  readonly stream?: boolean;
  /** How the platform handles redirects. Default: `manual`. */
  readonly redirect?: "follow";
  /** The connection, if it is not that of the client but of a document. */
  readonly base?: Connection | undefined;
  /** Whether the URL itself grants access. */
  readonly isSigned?: boolean;
  /** The connection that it tries. Default: the client's. */
  readonly by?: Connection;
}

/** What is known of an attempt while it goes on. */
export interface AttemptState {
  /** Whether it has been sent, and may no longer be harmless to repeat. */
  isSent?: boolean;
  /** What is sent, if the attempt began as the wait for a connection. */
  trial?: OutgoingRequest;
  /** Whether it waits for hooks, which may make calls. */
  isObserved?: boolean;
}

/** A call that may be sent while the connection is not settled: its response may settle it. */
export interface FirstCall {
  /** The path of the operation, with its parameters in braces. */
  readonly path: string;
  readonly toRequest: (connection: Connection) => OutgoingRequest;
  /** The reply, if it was sent. */
  reply?: Reply | undefined;
}

/** An attempt to send a request. Its signal is its own, and aborted when it ends early. */
export interface Attempt extends OutgoingRequest {
  readonly signal: AbortSignal;
  readonly watch: Watch;
}

/** What ends an attempt that waits too long. */
export interface Watch {
  /** Rejects when the attempt ends early. */
  readonly ended: Promise<never>;
  /** Starts the time again, because something has arrived. */
  restart(): void;
  /** Stops the time until it is started again. */
  pause(): void;
  /** Whether the queue in which the attempt waits has moved since the last time. */
  hasMoved?: (() => boolean) | undefined;
  readonly caller: AbortSignal | null | undefined;
  /** What the caller's signal does. */
  abort(): void;
  /** Stops listening to the caller's signal. */
  forget(): void;
}

/** A body and the media type for its header. */
export interface EncodedBody extends Pick<OutgoingRequest, "streamBody"> {
  readonly body: string | Blob | ReadableStream<Uint8Array>;
  readonly type: string;
}

/** The parts of a request that an operation and its arguments determine. */
export interface RequestParts extends Partial<Omit<EncodedBody, "type">> {
  /** The path and the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A response and its body, which is undefined if it is left to be streamed, or empty where that is no failure. */
export interface Reply {
  readonly response: Response;
  readonly text: string | undefined;
  /** Replaces secrets of the request in a text that quotes the response. */
  readonly hide?: (text: string) => string;
}

/** Sends a request through the inner middleware. */
export type Send = (request: OutgoingRequest) => Promise<Reply>;

/** Sends one attempt. */
export type SendAttempt = (attempt: Attempt) => Promise<Reply>;

/** The two ways to send a request. */
export interface Sender {
  /** Sends a request with the credential. */
  readonly send: Send;
  /** Sends a request without the credential. */
  readonly sendPlain: Send;
}

/** One concern of sending an attempt, as a wrapper around the inner middleware. */
export type Middleware = (next: SendAttempt) => SendAttempt;

/**
 * How requests that failed for a temporary reason are retried: after a burst limit (429), an unavailable server (502, 503,
 * 504, or 500 with `Retry-After`), the network or a timeout. Except after a 429, only requests that are safe to repeat
 * are retried: GET and DELETE, and PUT without a version. Uploads from a stream never are.
 */
export interface RetryOptions {
  /**
   * The maximum number of retries, not counting the first attempt: an integer from 0.
   *
   * @default 4
   */
  readonly attempts?: number | undefined;
  /**
   * Milliseconds before the first retry: an integer from 0. The delay doubles with each retry, and is randomized by up
   * to 30 %.
   *
   * @default 2_000
   */
  readonly minDelay?: number | undefined;
  /**
   * The maximum delay in milliseconds: an integer from 0 to 2,147,483,647. If `Retry-After` exceeds it, the call rejects
   * without a retry.
   *
   * @default 30_000
   */
  readonly maxDelay?: number | undefined;
}

/** How requests are retried; without attempts, never. */
export type RetrySettings = { readonly [Name in keyof RetryOptions]-?: number };

/** The defaults of calls. */
export interface TransportSettings {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: RetrySettings;
}

/** A request that passes through the middleware. */
export interface OutgoingRequest {
  /** The `operationId`, for messages. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob | ReadableStream<Uint8Array> | undefined;
  /** Streams the body if that is better for it. */
  readonly streamBody?: ((init: RequestInit, isPlatform: boolean) => RequestInit) | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds that one attempt may take; `0` never times out. */
  readonly timeout: number;
  readonly retry: RetryOptions | false;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Whether the body of a successful response is left unread, so that it can be streamed. */
  readonly stream: boolean;
  /** How the platform handles redirects. Default: `manual`. */
  readonly redirect?: "follow";
  /** Whether the URL itself grants access. */
  readonly isSigned?: boolean;
}

/** A body and the media type for its header. */
export interface EncodedBody extends Pick<OutgoingRequest, "streamBody"> {
  readonly body: string | Blob | ReadableStream<Uint8Array>;
  readonly type: string;
}

/** A response and its body, which is undefined if it is left to be streamed. */
export interface Reply {
  readonly response: Response;
  readonly text: string | undefined;
}

/** Sends a request through the inner middleware. */
export type Send = (request: OutgoingRequest) => Promise<Reply>;

/** The two ways to send a request. */
export interface Sender {
  /** Sends a request with the credential. */
  readonly send: Send;
  /** Sends a request without the credential. */
  readonly sendPlain: Send;
}

/** One concern of sending, as a wrapper around the inner middleware. */
export type Middleware = (next: Send) => Send;

/**
 * How requests that failed for a temporary reason are retried: after a burst limit (429), an unavailable server (502, 503,
 * 504, or 500 with `Retry-After`), the network or a timeout. Except after a 429, only requests that are safe to repeat
 * are retried: GET and DELETE, and PUT without a version. Uploads from a stream never are.
 */
export interface RetryOptions {
  /**
   * The maximum number of retries, not counting the first attempt.
   *
   * @default 4
   */
  readonly attempts?: number | undefined;
  /**
   * Milliseconds before the first retry. The delay doubles with each retry, and is randomized by up to 30 %.
   *
   * @default 2_000
   */
  readonly minDelay?: number | undefined;
  /**
   * The maximum delay in milliseconds. If `Retry-After` exceeds it, the call rejects without a retry.
   *
   * @default 30_000
   */
  readonly maxDelay?: number | undefined;
}

/** The defaults of calls. */
export interface TransportSettings {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: RetryOptions | false;
}

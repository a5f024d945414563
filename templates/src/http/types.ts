/** A request on its way through the layers of the client. */
export interface OutgoingRequest {
  /** The `operationId`, for messages. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob | ReadableStream<Uint8Array> | undefined;
  /** Makes a stream of the body where that is better for it. */
  readonly streamBody?: ((init: RequestInit, isPlatform: boolean) => RequestInit) | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds that one attempt may take; `0` for ever. */
  readonly timeout: number;
  readonly retry: RetryOptions | false;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Whether a success is handed on unread, for its reader to stream. */
  readonly stream: boolean;
  /** Whether the platform follows redirects by itself. Default: `manual`. */
  readonly redirect?: "follow";
  /** Whether the URL lets in whoever knows it. */
  readonly isSigned?: boolean;
}

/** A body with the media type that its header names. */
export interface EncodedBody extends Pick<OutgoingRequest, "streamBody"> {
  readonly body: string | Blob | ReadableStream<Uint8Array>;
  readonly type: string;
}

/** An answer. Its body is read already, unless the request asked for a stream and succeeded. */
export interface Reply {
  readonly response: Response;
  readonly text: string | undefined;
}

/** Sends a request through the middleware below. */
export type Send = (request: OutgoingRequest) => Promise<Reply>;

/** The two ways in which a client sends. */
export interface Sender {
  /** Sends a request with the credential. */
  readonly send: Send;
  /** Sends a request without the credential. */
  readonly sendPlain: Send;
}

/** One concern of sending, as a function around the rest. */
export type Middleware = (next: Send) => Send;

/** How requests are sent again that failed for a reason which passes. */
export interface RetryOptions {
  /** How often a request is sent again at the most. Default: 4. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the first repetition; every further wait is twice as long. Default: 2,000. */
  readonly minDelay?: number | undefined;
  /** The longest wait in milliseconds. A `Retry-After` beyond it ends the call instead. Default: 30,000. */
  readonly maxDelay?: number | undefined;
}

/** What calls take from their client unless they say otherwise. */
export interface TransportSettings {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: RetryOptions | false;
}

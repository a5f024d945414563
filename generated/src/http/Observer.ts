/** One attempt at a request. Nothing in it is a secret. */
export interface RequestEvent {
  readonly operation: string;
  readonly method: string;
  /** The URL, without the query where that is a signature. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An attempt that was answered, or failed. */
export interface ResponseEvent extends RequestEvent {
  /** Undefined where no answer arrived. */
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
  /** Milliseconds from sending to the end of the answer, or to its headers where it is streamed. */
  readonly duration: number;
}

/** A request that will be sent again. */
export interface RetryEvent extends RequestEvent {
  /** The status, or the kind of the error, that is the reason. */
  readonly reason: number | string;
  /** Milliseconds until it is sent. */
  readonly delay: number;
}

/** Functions that are told what the client does. What they throw ends the call. */
export interface Observer {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Is given a line for every attempt and repetition: `console.debug`, for instance. */
  readonly debug?: ((line: string) => void) | undefined;
}

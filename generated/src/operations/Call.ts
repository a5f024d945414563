import type { RetryOptions } from "../http/types.js";

/** The options of one call. They override those of the client. */
export interface CallOptions {
  /**
   * Aborts the call, whatever it waits for: it then rejects with an error of the kind `aborted`. To limit the time of a
   * whole call, including its retries, pass `AbortSignal.timeout(milliseconds)`.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may wait: for the route, a token, hooks and the beginning of its response together;
   * in a queue of requests that does not move; for the next piece of a response or a download, which may take longer
   * as a whole. `0` never times out. Each retry has this time again.
   *
   * @default the client's `timeout`
   */
  readonly timeout?: number | undefined;
  /**
   * How this call is retried; `false` never retries.
   *
   * @default the client's `retry`
   */
  readonly retry?: RetryOptions | false | undefined;
  /** Headers for this call. They override the client's headers of the same names. */
  readonly headers?: RequestInit["headers"] | undefined;
}

/** The arguments of an operation that has none. */
export type NoArgs = Readonly<Record<string, never>>;

/** The data of a call, and the HTTP response that contained it. The body of the response is already consumed. */
export interface DataWithResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/** A pending call: a promise of the data. */
export interface Call<T> extends Promise<T> {
  /**
   * Resolves to the data and the HTTP response.
   *
   * @example
   * const { data, response } = await confluence.v2.getPageById({ id: 123 }).withResponse();
   */
  withResponse(): Promise<DataWithResponse<T>>;
}

/** Turns the promise of data and response into a call. */
export function toCall<T>(result: Promise<DataWithResponse<T>>): Call<T> {
  const data = result.then((settled) => settled.data);
  return Object.assign(data, { withResponse: () => settle(data, result) });
}

function settle<T>(data: Promise<T>, result: Promise<DataWithResponse<T>>): Promise<DataWithResponse<T>> {
  // The caller handles a failure of the result, so the promise of the data must not count as unhandled.
  data.catch(() => {});
  return result;
}

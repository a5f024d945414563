import type { RetryOptions } from "../http/types.js";

/** The options of one call. They override those of the client. */
export interface CallOptions {
  /** Aborts the call at any stage: the call then rejects with an error of the kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take until its response is complete, or until a download begins; `0` never
   * times out.
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
  readonly headers?: Readonly<Record<string, string>> | undefined;
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
   * const { data, response } = await confluence.v2.getPageById({ id }).withResponse();
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

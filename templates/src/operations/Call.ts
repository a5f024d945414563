import type { RetryOptions } from "../http/types.js";

/** What one call may ask for itself. */
export interface CallOptions {
  /** Ends the call, whatever it is doing. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the answer is complete, of a file until it begins; `0` for ever. Default: the client's. */
  readonly timeout?: number | undefined;
  /** How this call is sent again; `false` for not at all. Default: the client's. */
  readonly retry?: RetryOptions | false | undefined;
  /** Headers of this call, over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The arguments of an operation that takes none. */
export type NoArgs = Readonly<Record<string, never>>;

/** What an operation gave, with the HTTP response that carried it. Its body is already read. */
export interface DataWithResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/** A call under way: a promise of the data. */
export interface Call<T> extends Promise<T> {
  /** Promises the data together with the HTTP response. */
  withResponse(): Promise<DataWithResponse<T>>;
}

/** Makes a call of the promise of its answer. */
export function toCall<T>(answer: Promise<DataWithResponse<T>>): Call<T> {
  const data = answer.then((settled) => settled.data);
  return Object.assign(data, { withResponse: () => settle(data, answer) });
}

function settle<T>(data: Promise<T>, answer: Promise<DataWithResponse<T>>): Promise<DataWithResponse<T>> {
  // Whoever asks for the answer handles its failure there, so the promise of the data must not count as unhandled.
  data.catch(() => {});
  return answer;
}

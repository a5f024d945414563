/** An event of an event stream. */
export interface ServerSentEvent<Data = string> {
  /** Its type; undefined stands for `message`. */
  readonly event?: string;
  readonly data: Data;
  readonly id?: string;
  /** Milliseconds after which the server wants a lost connection to be opened again. */
  readonly retry?: number;
}

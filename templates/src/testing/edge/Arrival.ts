/** A request as it reaches the double, in process or over a socket. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** What becomes of it: an answer, a connection that breaks, or nothing at all. */
export type Departure = Response | "reset" | "stall";

/** A request before it is parsed. */
export interface RawRequest {
  /** Path and query as they were sent. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

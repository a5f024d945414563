/** A response before it is serialized: a body that is neither a string nor bytes is sent as JSON. */
export interface HttpResponse<Body = unknown> {
  /** The default is the success status of the operation. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
}

/** A response before it is serialized: a body that is neither a string nor bytes is sent as JSON. */
export interface HttpResponse<Body = unknown> {
  /** The default is the success status of the operation. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
}

/** The header of answers that are made up from the documents, because nothing is stored that answers. */
export const MADE_UP = { "x-fake": "generated" };

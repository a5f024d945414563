/** A request as it came over the wire, without the host and without what the gateway puts before the path. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, encoded as they were sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The two third parties that read every request. */
export type ValidatorName = "prism" | "openapi-backend";

/** What one validator says of a request: the operation it is of, and everything that is wrong with it. */
export interface Validation {
  readonly validator: ValidatorName;
  readonly operationId: string | undefined;
  readonly errors: readonly string[];
}

/** Reads a request against one API's document. */
export type Validator = (request: RawRequest) => Promise<Validation>;

/** The media type of a request's body, without parameters such as the charset. */
export function mediaTypeOf({ headers }: RawRequest): string | undefined {
  return headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
}

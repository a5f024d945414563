import type { Schema } from "../../../documents/SpecOperation.js";

/** A route of the control path: what OpenAPI says about it, and what it does. */
export interface ControlRoute {
  readonly summary: string;
  /** The schema of the body; absent if it takes none. */
  readonly body?: Schema;
  /** The names of the query parameters. */
  readonly query?: readonly string[];
  /** The schema of the answer; absent if it is empty. */
  readonly answer?: Schema;
  /**
   * Does the work, and returns the answer; the body is what its schema says. Throws a `ConfluenceError` or a `TypeError` if it is
   * wrong otherwise.
   */
  run(body: never, query: URLSearchParams): unknown;
}

/** A JSON Schema of a body or a parameter. */
export type ControlSchema = Readonly<Record<string, unknown>>;

/** A route of the control path: what OpenAPI says about it, and what it does. */
export interface ControlRoute {
  readonly summary: string;
  /** The schema of the body; absent if it takes none. */
  readonly body?: ControlSchema;
  /** The names of the query parameters. */
  readonly query?: readonly string[];
  /** The schema of the answer; absent if it is empty. */
  readonly answer?: ControlSchema;
  /** Does the work, and returns the answer; throws a `NimbusError` or a `TypeError` if the body is wrong. */
  run(body: never, query: URLSearchParams): unknown;
}

import type { Schema } from "../../../documents/SpecOperation.js";
import type { FakeNimbus } from "../../FakeNimbus.js";
import type { ServerContext } from "../ServerContext.js";

/** What the control path works on. */
export interface Controlled extends Pick<ServerContext, "accounts" | "faults" | "rateLimits" | "log"> {
  readonly fake: FakeNimbus;
}

/** The routes by method and path, below the control path. */
export type ControlRoutes = Readonly<Record<string, ControlRoute>>;

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
   * Does the work, and returns the answer; the body is what its schema says. Throws a `NimbusError` or a `TypeError` if it is
   * wrong otherwise.
   */
  run(controlled: Controlled, body: never, query: URLSearchParams): unknown;
}

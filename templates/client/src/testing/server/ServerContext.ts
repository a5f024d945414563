import type { SpecOperation } from "../../documents/SpecOperation.js";
import type { FakeRejection } from "../FakeNimbus.js";
import type { Accounts } from "./createAccounts.js";
import type { Faults } from "./createFaults.js";
import type { Latency } from "./createLatency.js";
import type { RequestLog } from "./createLog.js";
import type { RateLimits } from "./createRateLimits.js";
import type { Replies } from "./createReplies.js";
import type { RecordedReplies } from "./recording/createRecordedReplies.js";
import type { Recorder } from "./recording/createRecorder.js";
import type { Origins, ServerOutcome, ServerRequest, Target } from "./ServerRequest.js";

/** The state that all hosts of a fake share. */
export interface ServerContext {
  readonly accounts: Accounts;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly replies: Replies;
  readonly recorded: RecordedReplies;
  /** Forwards to a real site instead of responding. */
  readonly recorder: Recorder | undefined;
  readonly log: RequestLog;
  readonly latency: Latency;
  readonly seed: number;
  /** The paths of the files to which generated responses have redirected. */
  readonly files: Set<string>;
  /** How expired access tokens are answered. */
  readonly expiredTokens: FakeRejection;
  /** Whether requests are refused that sites take although the documents do not describe them. */
  readonly strict: boolean;
  /** Which writes need the header that disables the XSRF check. */
  readonly xsrf: "browsers" | "always";
}

/** A request with its target and operation, before it is authenticated. */
export interface RoutedRequest {
  readonly request: ServerRequest;
  readonly target: Target;
  readonly origins: Origins;
  /** The operation, or why there is none. */
  readonly operation: SpecOperation | "no path" | "no method";
}

/** Handles the requests to all hosts of a fake. */
export type RequestHandler = (request: ServerRequest, origins: Origins) => Promise<ServerOutcome>;

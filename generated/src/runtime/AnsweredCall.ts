import type { Connection } from "../Credential.js";
import type { Terms } from "./operation.js";
import type { OutgoingRequest, Reply } from "./request.js";

/** A call that was answered, with what explains the answer where it is a failure. */
export interface AnsweredCall {
  readonly request: OutgoingRequest;
  readonly reply: Reply;
  readonly connection: Connection;
  readonly terms: () => Terms | Promise<Terms>;
}

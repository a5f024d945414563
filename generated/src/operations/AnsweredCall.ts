import type { Connection } from "../connection/Credential.js";
import type { OutgoingRequest, Reply } from "../http/types.js";
import type { Terms } from "./Operation.js";

/** A call that was answered, with what explains the answer where it is a failure. */
export interface AnsweredCall {
  readonly request: OutgoingRequest;
  readonly reply: Reply;
  readonly connection: Connection;
  readonly terms: () => Terms | Promise<Terms>;
}

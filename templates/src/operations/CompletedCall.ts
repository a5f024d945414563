import type { Connection } from "../connection/Credential.js";
import type { OutgoingRequest, Reply } from "../http/types.js";
import type { Requirements } from "./Requirements.js";

/** A call that was answered, with what explains the answer where it is a failure. */
export interface CompletedCall {
  readonly request: OutgoingRequest;
  readonly reply: Reply;
  readonly connection: Connection;
  readonly requirements: () => Requirements | Promise<Requirements>;
}

import type { Connection } from "../connection/Credential.js";
import type { OutgoingRequest, Reply } from "../http/types.js";
import type { Requirements } from "./Requirements.js";

/** A call that received a response, with the context that explains an error. */
export interface CompletedCall {
  readonly request: OutgoingRequest;
  readonly reply: Reply;
  readonly connection: Connection;
  readonly requirements: () => Requirements | Promise<Requirements>;
}

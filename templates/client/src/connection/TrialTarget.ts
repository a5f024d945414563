import type { Connection, Target } from "./Credential.js";

/** What the response to a call says of the token. */
export interface Tried {
  readonly isAccepted: boolean;
  readonly url: string;
  readonly response: Response;
  readonly text: string;
}

/** A target whose connection can be tried by the calls that wait for it. */
export interface TrialTarget extends Target {
  /**
   * Sends a call that waits by a connection, which may be a wrong one, instead of a request that only asks. Resolves to what
   * the response says of the token; undefined if it says nothing, or no call can be sent.
   */
  readonly tryCall?: ((connection: Connection) => Promise<Tried | undefined>) | undefined;
  /** The route of a saved connection, which the first call tries. */
  readonly savedRoute?: Connection["route"] | undefined;
}

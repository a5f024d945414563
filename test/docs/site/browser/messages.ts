/** What is to be run, and by whose token. */
export interface RunMessage {
  readonly code: string;
  readonly token: "scoped" | "unscoped" | "wrong";
  readonly scopes: readonly string[];
}

/** A request that the fake received. */
export interface SentRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly status: number | undefined;
}

/** What a program does while it runs, and how it ends. */
export type RunEvent = { readonly type: "output"; readonly text: string } | EndEvent;

/** How a program ended. It may be said again, if what it did not await fails later. */
export interface EndEvent {
  readonly type: "end";
  readonly error: string | undefined;
  /** What the program probably forgot, although it did not fail. */
  readonly note?: string | undefined;
  readonly isStopped?: true;
  readonly requests: readonly SentRequest[];
}

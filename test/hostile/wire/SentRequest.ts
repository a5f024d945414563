import type { ReadOperation } from "./documentReader.js";

/** A method that the client has for an operation of a document. */
export interface ClientOperation {
  readonly name: string;
  readonly method: string;
  /** The path with its prefix. */
  readonly path: string;
}

/** A request as `fetch` got it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
}

/** Calls an operation of a client by its name, with an answer that its document allows. */
export type CallOperation = (
  id: string,
  args: object,
  operation: ReadOperation,
) => Promise<{ readonly request: SentRequest | undefined; readonly faults: readonly string[] }>;

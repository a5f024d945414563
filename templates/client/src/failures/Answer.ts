/** Who sent a response: the server of the connection's route, or the host of a file to which that server redirected. */
export type Responder = "site" | "gateway" | "forge" | "file-host";

/** A response that is not the wanted one, with what its meaning depends on. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body, as far as it was read. */
  readonly text: string;
  readonly responder: Responder;
  /** The kind of the credential that was sent. */
  readonly credential: string;
}

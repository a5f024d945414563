import type { Connection } from "../../../connection/Credential.js";
import type { OperationName } from "../../../tables/OperationTypes.js";

/** A request to the real site. */
export interface SiteRequest {
  readonly name: OperationName;
  readonly method: string;
  /** Path and query below the base of the connection. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob | string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the real site answers. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Whether it is the file of the operation, which may have any format. */
  readonly isFile: boolean;
  /** Replaces secrets of the request in a text. */
  readonly hideSecrets: (text: string) => string;
}

/** The real site that is recorded. */
export interface RecordedSite {
  /** How it is reached, with its cloud ID, if that can be found out. */
  connect(): Promise<Connection>;
  /**
   * Sends a request with the credential, and follows the redirect to a file without it.
   * @throws {NimbusError} if there is no answer
   * @throws {HttpFailure} if the answer is about the credential, or is none of the API
   */
  send(request: SiteRequest): Promise<SiteAnswer>;
}

import type { Call, CallOptions } from "../../operations/Call.js";

/** Something that an operation has begun, and where to ask for it. */
export interface SeeOther<Data> {
  /** Its URL, as the server names it. */
  readonly location: string;
  /** The JSON of the response itself, if it had any. */
  readonly data: Data | undefined;
  /**
   * Requests what is at the location, with the credential and on the route of the client. This can be repeated.
   *
   * @throws {NimbusError} of the kind `configuration` if the location is neither on the site nor below the base of
   * the connection; and of the kinds of other calls
   */
  follow(options?: CallOptions): Call<Data>;
}

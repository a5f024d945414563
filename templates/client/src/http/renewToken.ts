import type { AuthorizationHeaders, Connection, Credential, Target } from "../connection/Credential.js";
import { classifyResponse } from "../failures/classify.js";
import type { Reply } from "./types.js";

/** An answer that may mean that nobody knows the token, and how to send the request again. */
export interface Rejected {
  readonly credential: Credential;
  readonly target: Target;
  readonly connection: Connection;
  /** The headers that were sent, and the answer to them. */
  readonly headers: AuthorizationHeaders;
  readonly reply: Reply;
  readonly resend: ((headers: AuthorizationHeaders) => Promise<Reply>) | undefined;
}

/** The headers that were new and rejected all the same: the next ones would be, too. */
export interface Fruitless {
  headers?: string;
}

/**
 * Renews a token that nobody knows, and sends the request once more: nothing was done for a caller that nobody knows. If
 * the new token gets the same answer, that is the answer.
 */
export async function renewToken(rejected: Rejected, fruitless: Fruitless): Promise<Reply> {
  const { credential, target, connection, headers, reply, resend } = rejected;
  if (!isUnknown(connection, reply)) return reply;
  // Only a 401 says that it is about the token; the others may have another reason, which stays.
  if (reply.response.status !== 401 && JSON.stringify(headers) === fruitless.headers) return reply;
  const isRenewed = await credential.renew?.(headers, target);
  if (!isRenewed || !resend) return reply;
  const renewed = await credential.authorize(target);
  const second = await resend(renewed);
  if (isUnknown(connection, second)) fruitless.headers = JSON.stringify(renewed);
  return second;
}

function isUnknown(connection: Connection, { response, text = "" }: Reply): boolean {
  return !response.ok && classifyResponse(response, text, connection).token === "rejected";
}

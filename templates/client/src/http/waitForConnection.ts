import type { Connection, Target } from "../connection/Credential.js";
import type { GuardedCredential } from "../connection/guardCredential.js";
import { type Shared, share, type Waiter } from "../platform/share.js";
import { checkConnection } from "./checkConnection.js";
import type { OutgoingRequest, Send, SendAttempt, TransportSettings, Waits } from "./types.js";

/** The connection of a client, or the look-up that is going on. */
export interface Connecting extends Shared<Connection> {
  connected?: Connection;
}

/**
 * Waits for the connection, as a request would: with the timeout, the signal and the retries of a call. All calls wait
 * for the same look-up, which goes on when one of them leaves. When all have left, the next call starts another.
 *
 * @param perCall adds the timeout and the retries
 */
export async function waitForConnection(
  perCall: (send: SendAttempt) => Send,
  credential: GuardedCredential,
  target: Target,
  connecting: Connecting,
  { timeout, retry }: TransportSettings,
  waits: Partial<Waits> | undefined,
): Promise<Connection> {
  const { guard } = credential;
  const request: OutgoingRequest = {
    operation: "connection",
    method: "GET",
    url: target.site?.origin ?? target.gateway ?? "",
    headers: {},
    timeout,
    retry,
    ...waits,
  };
  const connect = async ({ defer, ...own }: Waiter) => {
    const watched = { ...target, ...own, defer: (after: Promise<unknown>) => defer?.(guard(() => after)) };
    const connection = await credential.connect(watched);
    checkConnection(connection, credential.kind);
    connecting.connected ??= connection;
    return connection;
  };
  let result!: Connection;
  await perCall(async ({ signal }) => {
    result = await share(connecting, connect, { signal });
    return { response: new Response(), text: undefined };
  })(request);
  return connecting.connected ?? result;
}

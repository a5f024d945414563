import type { OutgoingRequest, Send, SendAttempt, TransportSettings, Waits } from "./types.js";

/**
 * Waits for the connection, as a request would: with the timeout, the signal and the retries of a call. All calls wait
 * for the same look-up, which goes on when one of them leaves.
 *
 * @param perCall adds the timeout and the retries
 */
export async function waitForConnection(
  perCall: (send: SendAttempt) => Send,
  connect: () => Promise<unknown>,
  { timeout, retry }: TransportSettings,
  url: string,
  waits: Partial<Waits> | undefined,
): Promise<void> {
  const request: OutgoingRequest = {
    operation: "connection",
    method: "GET",
    url,
    headers: {},
    timeout,
    retry,
    ...waits,
  };
  await perCall(async () => {
    await connect();
    return { response: new Response(), text: "" };
  })(request);
}

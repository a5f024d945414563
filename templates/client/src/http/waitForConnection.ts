import type { Connection, Target } from "../connection/Credential.js";
import type { GuardedCredential } from "../connection/guardCredential.js";
import type { TrialTarget } from "../connection/TrialTarget.js";
import { loadChunk } from "../platform/loadChunk.js";
import { share, type Waiter } from "../platform/share.js";
import { checkConnection } from "./checkConnection.js";
import { startTrial, type Trial } from "./startTrial.js";
import { type TrialState, tryCalls } from "./tryCalls.js";
import type {
  Attempt,
  FirstCall,
  OutgoingRequest,
  Reply,
  Send,
  SendAttempt,
  TransportSettings,
  Waits,
} from "./types.js";

/** The connection of a client, or the look-up that is going on. */
export interface Connecting extends TrialState {
  /** A connection that was saved; undefined once it does not hold. */
  saved?: unknown;
  connected?: Connection;
}

/**
 * Waits for the connection, as a request would: with the timeout, the signal and the retries of a call. All calls wait
 * for the same look-up, which goes on when one of them leaves. When all have left, the next call starts another.
 *
 * @param perCall adds the timeout and the retries
 * @param sendOnce sends an attempt of a call that may be sent meanwhile
 * @param first that call; it has a reply if this connection was found with it, or it failed by itself
 */
export async function waitForConnection(
  perCall: (send: SendAttempt) => Send,
  credential: GuardedCredential,
  target: Target,
  connecting: Connecting,
  { timeout, retry }: TransportSettings,
  waits: Partial<Waits> | undefined,
  sendOnce?: SendAttempt,
  first?: FirstCall,
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
  const connect = async ({ defer, ...own }: Waiter): Promise<Connection> => {
    const watched: TrialTarget & Waiter = {
      ...{ ...target, ...own, defer: (after: Promise<unknown>) => defer?.(guard(() => after)) },
      tryCall: (connection) => tryCalls(connecting, connection, own.signal),
    };
    const connection = (await reuse(credential, watched, connecting)) ?? (await credential.connect(watched));
    checkConnection(connection, credential.kind);
    connecting.connected ??= toPlain(connection);
    return connecting.connected;
  };
  let result: Connection | undefined;
  const attemptOnce = async (attempt: Attempt): Promise<Reply> => {
    let reply: Reply | undefined;
    const trial = first && sendOnce && startTrial(first, attempt, sendOnce);
    try {
      result = connecting.connected ?? (await join(connecting, connect, attempt, trial));
      reply = await trial?.replyBy(result);
    } finally {
      trial?.end();
      if (first) first.reply = reply;
    }
    return reply ?? { response: new Response(), text: undefined };
  };
  await perCall(attemptOnce)(request);
  return ((first?.reply && result) ?? connecting.connected ?? result) as Connection;
}

/** Waits for the look-up that all share, or until the call ends by itself. */
async function join(
  connecting: Connecting,
  connect: (own: Waiter) => Promise<Connection>,
  { signal, state = {} }: Attempt,
  trial: Trial | undefined,
): Promise<Connection> {
  connecting.trials ??= new Set();
  if (trial) connecting.trials.add(trial);
  connecting.arrive?.();
  const found = share(connecting, connect, trial ?? { signal })
    .finally(() => trial?.busy)
    .catch((error) => {
      // It is about the connection, whatever the call has got meanwhile: to send it again is harmless.
      state.isSent = false;
      throw error;
    });
  try {
    return await Promise.race(trial ? [trial.left, found] : [found]);
  } finally {
    if (trial) connecting.trials.delete(trial);
  }
}

async function reuse(
  credential: GuardedCredential,
  target: TrialTarget & Waiter,
  connecting: Connecting,
): Promise<Connection | undefined> {
  if (connecting.saved == null) return undefined;
  const { reuseConnection } = await loadChunk(() => import("./reuseConnection.js"));
  const connection = await reuseConnection(connecting.saved, credential, target, connecting);
  if (!connection) connecting.saved = undefined;
  return connection;
}

/** A copy that can be saved as JSON, without whatever else a custom credential adds. */
function toPlain({ kind, route, apiBase, siteBase, cloudId, scopes, because }: Connection): Connection {
  return { version: 1, kind, route, apiBase, siteBase, cloudId, ...(scopes && { scopes }), because };
}

import type { Connection } from "../connection/Credential.js";
import { onAbort } from "../platform/signals.js";
import { requestError } from "./requestErrors.js";
import type { Attempt, FirstCall, Reply, SendAttempt } from "./types.js";

/** An attempt of a call that waits for the connection. It may be sent meanwhile, to see whether a connection is right. */
export interface Trial {
  readonly call: FirstCall;
  /** Aborted when it no longer waits. */
  readonly signal: AbortSignal;
  /** Settles if it ends by itself, before a connection is found: with the one that it was sent by, or its error. */
  readonly left: Promise<Connection>;
  /** What it waits for once it is sent, if it must not be sent again. */
  busy?: Promise<unknown>;
  /** Whether its hooks are running. They may make calls, which must not wait for it. */
  isObserved(): boolean;
  send(connection: Connection): Promise<Reply>;
  /** What was received by a connection; undefined if it was not sent by it. */
  replyBy(connection: Connection): Promise<Reply> | undefined;
  /** Ends the wait before a connection is found. */
  leave(outcome: Connection | Promise<never>): void;
  /** Ends what is still going on. */
  end(): void;
}

/** Makes an attempt that others can send. */
export function startTrial(call: FirstCall, attempt: Attempt, sendOnce: SendAttempt): Trial {
  const { state = {} } = attempt;
  const aborter = new AbortController();
  const { signal } = aborter;
  const forget = onAbort(attempt.signal, () => aborter.abort(attempt.signal.reason));
  const replies = new Map<string, Promise<Reply>>();
  let settle!: (outcome: Connection | Promise<never>) => void;
  const left = new Promise<Connection>((resolve) => {
    settle = resolve;
  });
  let pending = 0;
  const abandon = () => aborter.abort(requestError("aborted", attempt, "is not waited for", {}));
  return {
    call,
    signal,
    left,
    isObserved: () => state.isObserved === true,
    send: (by) => {
      const request = call.toRequest(by);
      state.trial = request;
      pending += 1;
      const reply = sendOnce({ ...attempt, ...request, state, signal, by }).finally(() => {
        pending -= 1;
      });
      reply.catch(() => {});
      replies.set(by.apiBase, reply);
      return reply;
    },
    replyBy: ({ apiBase }) => replies.get(apiBase),
    leave: (outcome) => {
      settle(outcome);
      abandon();
    },
    end: () => {
      forget();
      if (pending > 0) abandon();
    },
  };
}

import type { Connection } from "../connection/Credential.js";
import { isKnownUser } from "../connection/isKnownUser.js";
import type { Tried } from "../connection/TrialTarget.js";
import { FOR_MEMBERS } from "../failures/forMembers.js";
import { isMarkup } from "../failures/isMarkup.js";
import { loadChunk } from "../platform/loadChunk.js";
import { parseJson } from "../platform/parseJson.js";
import type { Shared } from "../platform/share.js";
import { USER_PROBE } from "../product.js";
import { isPage } from "./isPage.js";
import type { Trial } from "./startTrial.js";
import type { Reply } from "./types.js";

/** The calls that wait for a connection. */
export interface TrialState extends Shared<Connection> {
  trials?: Set<Trial>;
  /** Says that another call waits, which the one that is sent may wait for. */
  arrive?: (() => void) | undefined;
}

/** How long others wait for the response to a call: a request that only asks is answered sooner than some calls. */
const PATIENCE_MS = 1_000;

/**
 * Sends the calls that wait by a connection, one after the other, until the response to one says something of the token.
 * A call that fails for a temporary reason ends with that, and so does one that its caller gives up: neither says anything.
 * Undefined if no call is left, the one that is sent takes long while others wait, or these may be what its hooks wait for.
 */
export async function tryCalls(
  state: TrialState,
  connection: Connection,
  signal: AbortSignal | undefined,
): Promise<Tried | undefined> {
  for (;;) {
    signal?.throwIfAborted();
    const trial = [...(state.trials ?? [])].find((each) => isUseful(each, connection));
    if (!trial) return undefined;
    const others = watchOthers(state, trial);
    const outcome = await Promise.race([tryCall(trial, connection), others.wait]).finally(others.forget);
    if (outcome !== "left") return outcome;
  }
}

/** Whether a call changes nothing, as the connection may be wrong, and its response would say something. */
function isUseful({ call, replyBy }: Trial, connection: Connection): boolean {
  const isTelling = FOR_MEMBERS.test(call.path) || call.path === USER_PROBE;
  return isTelling && call.toRequest(connection).method === "GET" && !replyBy(connection);
}

async function tryCall(trial: Trial, connection: Connection): Promise<Tried | "left" | undefined> {
  let reply: Reply;
  try {
    reply = await trial.send(connection);
  } catch (error) {
    trial.leave(Promise.reject(error));
    return "left";
  }
  const said = await readAnswer(trial.call.path, connection, reply);
  if (said === "temporary") {
    trial.leave(connection);
    return "left";
  }
  const { response, text = "" } = reply;
  const { url } = trial.call.toRequest(connection);
  return said && { isAccepted: said === "accepted", url, response, text };
}

/** What a response says of the token and the connection; undefined if it says nothing. */
async function readAnswer(
  path: string,
  connection: Connection,
  { response, text = "" }: Reply,
): Promise<"accepted" | "rejected" | "temporary" | undefined> {
  const { ok, status } = response;
  // Neither a page nor a redirect is the API's, whatever is asked for.
  const isForeign = isPage(response) || isMarkup(text) || (!ok && status < 400);
  if (ok && !isForeign) {
    const data = parseJson(text);
    const isProof = FOR_MEMBERS.test(path) ? Object(data) === data : isKnownUser(data);
    return isProof ? "accepted" : undefined;
  }
  const { classifyResponse } = await loadChunk(() => import("../failures/classify.js"));
  const { token, kind } = classifyResponse(response, text, connection);
  if (kind === "server" || kind === "rate-limited") return "temporary";
  // What is asked for may be missing; a list is not.
  const isOfResource = status === 404 && path.includes("{");
  if (isForeign) return "rejected";
  return token === "rejected" && isOfResource ? undefined : token;
}

/** Watches for when others should not wait any longer for a call that is sent. */
function watchOthers(state: TrialState, trial: Trial): { wait: Promise<undefined>; forget: () => void } {
  let isLate = false;
  let end!: (nothing: undefined) => void;
  const wait = new Promise<undefined>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => {
    isLate = true;
    if ((state.work?.waiters ?? 0) > 1) end(undefined);
  }, PATIENCE_MS);
  state.arrive = () => {
    if (isLate || trial.isObserved()) end(undefined);
  };
  const forget = () => {
    clearTimeout(timer);
    state.arrive = undefined;
  };
  return { wait, forget };
}

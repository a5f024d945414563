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
  isSaved = false,
): Promise<Tried | undefined> {
  for (;;) {
    signal?.throwIfAborted();
    const trial = [...(state.trials ?? [])].find((each) => isUseful(each, connection, isSaved));
    if (!trial) return undefined;
    const others = watchOthers(state, trial);
    const outcome = await Promise.race([tryCall(trial, connection, isSaved), others.wait]).finally(
      others.forget,
    );
    if (outcome !== "left") return outcome;
  }
}

/**
 * Whether a call can be sent, and its response would say something. A connection that may be wrong gets no call that changes
 * something, unless it was right before: a wrong one refuses it.
 */
function isUseful({ call, replyBy }: Trial, connection: Connection, isSaved: boolean): boolean {
  const { method, body, stream } = call.toRequest(connection);
  if (stream || body instanceof ReadableStream || replyBy(connection)) return false;
  return isSaved || (method === "GET" && (FOR_MEMBERS.test(call.path) || call.path === USER_PROBE));
}

async function tryCall(
  trial: Trial,
  connection: Connection,
  isSaved: boolean,
): Promise<Tried | "left" | undefined> {
  const { url, method } = trial.call.toRequest(connection);
  const isRead = method === "GET";
  let reply: Reply;
  let end = () => {};
  if (!isRead) {
    trial.busy = new Promise<void>((resolve) => {
      end = resolve;
    });
  }
  try {
    reply = await trial.send(connection);
    const { response, text = "" } = reply;
    const said = await readAnswer(trial.call.path, connection, reply, isSaved);
    // What may have changed something is not sent again, unless nobody knew the caller.
    if (said === "temporary" || (!isRead && said !== "rejected")) trial.leave(connection);
    if (said === "temporary") return "left";
    return said && { isAccepted: said === "accepted", url, response, text };
  } catch (error) {
    trial.leave(Promise.reject(error));
    return "left";
  } finally {
    end();
  }
}

/** What a response says of the token and the connection; undefined if it says nothing. */
async function readAnswer(
  path: string,
  connection: Connection,
  { response, text = "" }: Reply,
  isSaved: boolean,
): Promise<"accepted" | "rejected" | "foreign" | "temporary" | undefined> {
  const { ok, status } = response;
  // Neither a page nor a redirect is the API's, whatever is asked for.
  const isForeign = isPage(response) || isMarkup(text) || (!ok && status < 400);
  if (ok && !isForeign) {
    const data = parseJson(text);
    const isProof = FOR_MEMBERS.test(path) ? Object(data) === data : isKnownUser(data);
    return isProof || isSaved ? "accepted" : undefined;
  }
  const { classifyResponse } = await loadChunk(() => import("../failures/classify.js"));
  const { token, kind, name } = classifyResponse(response, text, connection);
  if (kind === "server" || kind === "rate-limited") return "temporary";
  if (isSaved) {
    const { bodyShape } = await loadChunk(() => import("../failures/bodyShape.js"));
    // An error of the API's own says that it is there; that the gateway does not know the site, that nothing was done.
    if (token === undefined && bodyShape(text) === "api") return "accepted";
    return token ?? (name === "unknown-site" ? "rejected" : "foreign");
  }
  // What is asked for may be missing; a list is not.
  const isOfResource = status === 404 && path.includes("{");
  if (isForeign) return "foreign";
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

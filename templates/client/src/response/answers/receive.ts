import type { Transport } from "../../http/Transport.js";
import { transportError } from "../../http/transportError.js";
import type { DataWithResponse } from "../../operations/Call.js";
import type { CompletedCall } from "../../operations/CompletedCall.js";
import type { Operation } from "../../operations/Operation.js";
import { toDownload } from "../Download.js";
import { readFailure } from "../readFailure.js";
import { receive as receiveFile } from "../receive.js";
import { chooseKind } from "./chooseKind.js";
import { peek } from "./peek.js";
import { readEvents } from "./readEvents.js";
import { readLines } from "./readLines.js";
import { toItems } from "./toItems.js";
import { toSeeOther } from "./toSeeOther.js";

/** What may be at a location of which the document says nothing. */
const ANYTHING = ["json", "text", "file", "none", "anyLocation"];

/** Reads a response that may be one of several things, by its status and its media type. */
export async function receive(
  transport: Transport,
  call: CompletedCall,
  { answer = [] }: Operation,
): Promise<DataWithResponse<unknown>> {
  const { response } = call.reply;
  const { status, type } = response;
  const isLocation = answer.some((kind) => /location$/i.test(kind));
  const isHidden = type === "opaqueredirect";
  if (isLocation && (status === 303 || isHidden)) {
    const next: Operation = {
      method: "GET",
      path: "",
      answer: answer.includes("location") ? ["json"] : ANYTHING,
    };
    return {
      data: toSeeOther(transport, call, (followed) => receive(transport, followed, next)),
      response,
    };
  }
  const isRedirect = isHidden || (status >= 300 && status < 400);
  if (answer.includes("file") && (isRedirect || status === 206)) return receiveFile(transport, call);
  if (!response.ok) throw await readFailure(call);
  if (call.request.method === "HEAD" || status === 204 || status === 205)
    return { data: undefined, response };
  return readContent(answer, call);
}

async function readContent(
  answer: readonly string[],
  call: CompletedCall,
): Promise<DataWithResponse<unknown>> {
  const { request, reply } = call;
  const { response } = reply;
  const kind = chooseKind(answer, response);
  const isSequence = /json-seq/i.test(response.headers.get("content-type") ?? "");
  if (kind === "page" || kind === "none") response.body?.cancel().catch(() => {});
  switch (kind) {
    case "page":
      throw await readFailure(call);
    case "none":
      return { data: undefined, response };
    case "text":
      return { data: await readText(call), response };
    case "lines":
      return { data: toItems(call, (texts) => readLines(texts, isSequence)), response };
    case "events":
    case "jsonEvents":
      return { data: toItems(call, (texts) => readEvents(texts, kind === "jsonEvents")), response };
    case "file": {
      const found = answer.includes("none") ? await peek(response) : response;
      return { data: found && toDownload(request, found), response: found ?? response };
    }
    default:
      return { data: await readJson(call), response };
  }
}

async function readText({ request, reply }: CompletedCall): Promise<string> {
  try {
    return await reply.response.text();
  } catch (cause) {
    throw transportError(request, cause);
  }
}

async function readJson(call: CompletedCall): Promise<unknown> {
  const text = await readText(call);
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch (cause) {
    throw await readFailure({ ...call, reply: { ...call.reply, text } }, cause);
  }
}

import type { AnsweredCall } from "./AnsweredCall.js";
import type { Answer } from "./Call.js";
import { isPage } from "./isPage.js";
import { loadPart } from "./loadPart.js";
import type { Operation } from "./operation.js";

/** Reads what an answer carries: JSON or nothing. */
export async function readAnswer({ success }: Operation, call: AnsweredCall): Promise<Answer<unknown>> {
  const { response, text = "" } = call.reply;
  if (!response.ok || isPage(response)) throw await explain(call);
  try {
    return { data: success === "none" || text === "" ? undefined : JSON.parse(text), response };
  } catch (cause) {
    throw await explain(call, cause);
  }
}

async function explain(call: AnsweredCall, cause?: unknown): Promise<Error> {
  const { readFailure } = await loadPart(() => import("./readFailure.js"));
  return readFailure(call, cause);
}

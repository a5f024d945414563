import { isPage } from "../http/isPage.js";
import type { DataWithResponse } from "../operations/Call.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import type { Operation } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";

/** Reads the data of a response: JSON or nothing. */
export async function readResponse(
  { success }: Operation,
  call: CompletedCall,
): Promise<DataWithResponse<unknown>> {
  const { response, text } = call.reply;
  if (!response.ok || isPage(response)) throw await explain(call);
  try {
    return { data: success === "none" || text === undefined ? undefined : JSON.parse(text), response };
  } catch (cause) {
    throw await explain(call, cause);
  }
}

async function explain(call: CompletedCall, cause?: unknown): Promise<Error> {
  const { readFailure } = await loadChunk(() => import("./readFailure.js"));
  // Awaited here, the stack of the error leads to the caller.
  return await readFailure(call, cause);
}

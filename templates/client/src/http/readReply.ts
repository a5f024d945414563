import { type HideSecrets, secretHider } from "./hideSecrets.js";
import { readText } from "./readText.js";
import type { Attempt, Reply } from "./types.js";
import { watchBody } from "./watchBody.js";

/**
 * Reads a response, or leaves its body to be streamed. Secrets of the request that the server echoes are hidden, except in
 * data.
 */
export async function readReply(response: Response, request: Attempt): Promise<Reply> {
  const hide = secretHider(request);
  hideInHeaders(response, request.isSigned && response.ok, hide);
  if (request.stream && response.ok) return { response: watchBody(response, request), text: undefined, hide };
  const text = await readText(response, request.watch);
  // What succeeded is no failure because its response says nothing.
  return { response, text: response.ok ? text || undefined : hide(text), hide };
}

/** What says where a file is, or describes it, may repeat parts of its URL: the client needs it, and errors leave it out. */
function hideInHeaders(response: Response, isFile: boolean | undefined, hide: HideSecrets): void {
  const kept = isFile ? /^(?:location|content-)/ : /^location$/;
  const pairs = [...response.headers];
  const all = pairs.join("\n");
  // Most responses echo nothing, and one look at all headers costs less than one at each.
  if (hide(all) === all) return;
  const shown = pairs.map(([name, value]): [string, string] => [name, kept.test(name) ? value : hide(value)]);
  if (shown.some(([, value], index) => value !== pairs[index]?.[1]))
    Object.defineProperty(response, "headers", { value: new Headers(shown) });
}

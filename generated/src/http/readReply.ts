import { hideSecrets, listSecrets } from "./hideSecrets.js";
import { readText } from "./readText.js";
import type { Attempt, Reply } from "./types.js";
import { watchBody } from "./watchBody.js";

/**
 * Reads a response, or leaves its body to be streamed. Secrets of the request that the server echoes are hidden, except in
 * data.
 */
export async function readReply(response: Response, request: Attempt): Promise<Reply> {
  const secrets = listSecrets(request);
  const hide = (text: string) => hideSecrets(secrets, text);
  if (secrets.length > 0) hideInHeaders(response, hide);
  if (request.stream && response.ok) return { response: watchBody(response, request), text: undefined, hide };
  const text = await readText(response, request.watch);
  return { response, text: response.ok ? text : hide(text), hide };
}

function hideInHeaders(response: Response, hide: (text: string) => string): void {
  const pairs = [...response.headers];
  const all = pairs.join("\n");
  if (hide(all) === all) return;
  const shown = pairs.map(([name, value]): [string, string] => [name, hide(value)]);
  Object.defineProperty(response, "headers", { value: new Headers(shown) });
}

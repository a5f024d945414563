import type { OutgoingRequest } from "../http/types.js";
import { parseJson } from "../platform/parseJson.js";

/** Finds the arguments that a server names in its error: those in quotes, and those with a colon after them. */
export function findRejectedArguments(
  { url, body }: Pick<OutgoingRequest, "url" | "body">,
  message: string,
): string[] {
  const query = new URLSearchParams(url.slice(url.indexOf("?") + 1 || url.length));
  const names = new Set([...query.keys(), ...Object.keys(Object(parseJson(`${body}`)))]);
  const named = [...message.matchAll(/['"`‘“[{]([\w.-]{1,60})['"`’”\]}]|\b([\w.-]{1,60}): /g)];
  const found = named.map(([, quoted, prefix]) => quoted ?? prefix ?? "").filter((name) => names.has(name));
  return [...new Set(found)];
}

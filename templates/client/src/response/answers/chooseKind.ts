import { isPage } from "../../http/isPage.js";

/** What each media type can be, the likeliest first. */
const KINDS: readonly (readonly [type: RegExp, ...kinds: readonly string[]])[] = [
  [/^text\/event-stream$/, "events", "jsonEvents"],
  [/json-?l(ines)?$|nd-?json$|stream\+json$|json-seq$/, "lines"],
  [/[/+]json$/, "json"],
  [/^text\/|^application\/(.+\+)?xml$/, "text"],
];

/** Chooses what the content of a response is, of what it may be. `page` is an HTML page that does not come from the API. */
export function chooseKind(answer: readonly string[], response: Response): string {
  const type = (response.headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
  const isWanted = (kind: string) => answer.includes(kind);
  if (isPage(response)) return isWanted("html") ? (isWanted("file") ? "file" : "text") : "page";
  const [, ...kinds] = KINDS.find(([pattern]) => pattern.test(type)) ?? [];
  const others = answer.filter((kind) => !/^none$|location$/i.test(kind));
  // Servers send media types that no document mentions.
  const fallback = isWanted("file") ? "file" : (others[0] ?? "none");
  const kind = kinds.find(isWanted) ?? fallback;
  return kind === "html" ? "text" : kind;
}

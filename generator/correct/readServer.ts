import type { ServerObject } from "openapi-typescript";

/** The part of a server's URL that counts: the client connects to a host of its own. */
export interface ServerPath {
  /** The path, without a slash at its end: `/wiki/api/v2`. */
  readonly path: string;
  /** The host; empty where the URL is relative, or where a variable stands for the host of whoever uses the API. */
  readonly host: string;
}

/** The scheme and the host of a URL, or `//` and the host. */
const AUTHORITY = /^(?:([a-z][a-z0-9+.-]*):)?\/\/([^/?#]*)/i;

/**
 * Reads the URL of a server with the defaults of its variables; without a server, the path is empty.
 *
 * @param keepsIds whether variables of IDs stay, whose defaults are right for nobody
 */
export function readServer(server: ServerObject | undefined, keepsIds = false): ServerPath {
  const url = (server?.url ?? "").replace(/\{([^{}]*)\}/g, (variable, name: string) =>
    keepsIds && /id$/i.test(name) ? variable : String(server?.variables?.[name]?.default ?? variable),
  );
  const [authority = "", scheme = "https", host = ""] = AUTHORITY.exec(url) ?? [];
  let path = url.slice(authority.length);
  if (authority === "") path = path.replace(/^\.?(?=\/|$)/, "");
  if (path !== "" && !path.startsWith("/")) path = `/${path}`;
  while (path.endsWith("/")) path = path.slice(0, -1);
  // Another protocol is not what the client speaks with the host, even if that is the same.
  if (host.includes("{")) return { path, host: "" };
  return { path, host: /^https?$/i.test(scheme) ? host.toLowerCase() : `${scheme}://${host}` };
}

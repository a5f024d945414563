import type { Connection } from "../connection/Credential.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";

/** Rejects the connection of a custom credential whose `apiBase` is no encrypted URL, nor one on this machine. */
export function checkConnection(connection: Connection, kind: string): void {
  const isRight = readOptions(() => {
    const { apiBase, route } = Object(connection) as Partial<Connection>;
    return (
      (route === "forge" && /^(?:\/[\w.~-]+)*$/.test(apiBase ?? "no path")) ||
      (typeof apiBase === "string" && isSafe(apiBase))
    );
  });
  // The URL may contain a password.
  if (!isRight)
    throw configurationError(
      `the credential ${kind} failed: \`connect\` resolved to no connection with an https URL as \`apiBase\``,
      "resolve it to what `siteRoute` or `gatewayRoute` returns",
    );
}

function isSafe(url: string): boolean {
  const { protocol, hostname, username, password, search, hash } = new URL(URL.canParse(url) ? url : "data:");
  const isLocal = protocol === "http:" && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return (protocol === "https:" || isLocal) && !(username || password || search || hash);
}

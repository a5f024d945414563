import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { close, listen } from "../support/listen.js";

/** The authorization servers of all processes. */
export interface TokenServers {
  readonly origins: readonly string[];
  /** How each refresh token was answered, as often as it was sent. */
  readonly used: ReadonlyMap<string, readonly ("granted" | "lost" | "dead")[]>;
  close(): void;
}

/** What happens to the answer of a process: it gets it, it never arrives, or the process is killed instead. */
export type Fate = "answered" | "lost";

/**
 * Starts an authorization server for each process, so that it is known which of them asks. They pass what they are asked to
 * the fake's.
 *
 * @param decide called before (`isGranted` false) and after the fake has granted a token
 */
export async function startTokenServers(
  count: number,
  upstream: string,
  decide: (index: number, isGranted: boolean) => Fate,
): Promise<TokenServers> {
  const used = new Map<string, ("granted" | "lost" | "dead")[]>();
  const servers = Array.from({ length: count }, (_, index) =>
    createServer((request, response) => answer(request, response, index).catch(() => response.destroy())),
  );
  const answer = async (request: IncomingMessage, response: ServerResponse, index: number) => {
    const body = await text(request);
    const token = String(new URLSearchParams(body).get("refresh_token"));
    const uses = used.get(token) ?? [];
    used.set(token, uses);
    if (decide(index, false) === "lost") return response.destroy();
    const granted = await fetch(`${upstream}/oauth/token`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body,
    });
    const reply = await granted.text();
    const isLost = granted.ok && decide(index, true) === "lost";
    uses.push(granted.ok ? (isLost ? "lost" : "granted") : "dead");
    if (isLost) return response.destroy();
    return response.writeHead(granted.status, { "Content-Type": "application/json" }).end(reply);
  };
  const origins = await Promise.all(servers.map(listen));
  return {
    origins,
    used,
    close: () => {
      for (const server of servers) void close(server);
    },
  };
}

import { apiToken, type Confluence, createConfluence } from "confluence-fetch";
import { observedFetch } from "../../support/observedFetch.js";

/** What a request of a recipe gets: JSON for a 200, another response, or an error. */
export type Reply = Response | Error | object;

/** A client, and the requests that it has sent. */
export interface ScriptedClient {
  readonly confluence: Confluence;
  /** Each request as `METHOD path body`, the path below `/wiki`. */
  readonly lines: string[];
}

/** Makes a client whose requests are answered by what each of them is. */
export function scriptedClient(answer: (line: string) => Reply): ScriptedClient {
  const lines: string[] = [];
  const { fetch } = observedFetch(({ method, url, body }) => {
    const line = [method, decodeURIComponent(url.replace(/^.*?\/wiki/, "")), body].filter(Boolean).join(" ");
    lines.push(line);
    return answer(line);
  });
  const auth = apiToken({ email: "me@acme.com", token: "secret", scoped: false });
  return { confluence: createConfluence({ site: "acme", auth, fetch, retry: false }), lines };
}

/** Gives replies one after the other. */
export function inTurn(...replies: Reply[]): () => Reply {
  return () => replies.shift() ?? new Error("nobody expected this request");
}

/** A failure the way v2 words it. */
export function refusal(status: number, title: string): Response {
  return Response.json({ errors: [{ status, code: "X", title, detail: null }] }, { status });
}

import type { Fetch } from "confluence-fetch";

/** A request that a test saw. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** What a test answers: a Response, an error to throw, or JSON for a 200. */
type Reply = Response | Error | object;

/** A `fetch` that writes down what it is asked to send and answers what the test says. */
export function observedFetch(answer: (request: SeenRequest) => Reply | Promise<Reply>): {
  fetch: Fetch;
  requests: SeenRequest[];
} {
  const requests: SeenRequest[] = [];
  const fetch: Fetch = async (url, { method = "GET", headers, body }) => {
    const request = {
      method,
      url,
      headers: Object.fromEntries(new Headers(headers)),
      body: body == null ? undefined : await new Response(body).text(),
    };
    requests.push(request);
    const reply = await answer(request);
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply : Response.json(reply);
  };
  return { fetch, requests };
}

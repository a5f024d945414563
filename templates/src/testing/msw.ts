import { type HttpHandler, HttpResponse, http } from "msw";
import type { FakeConfluence } from "./FakeConfluence.js";

/** Makes handlers for Mock Service Worker: the double answers what a program sends to Atlassian's hosts, however it sends it. */
export function toMswHandlers(fake: FakeConfluence): HttpHandler[] {
  return fake.origins.map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      const { method, headers, signal, url } = request;
      const body = method === "GET" || method === "HEAD" ? null : await request.arrayBuffer();
      // Whoever sent the request follows redirects, as the rules of its platform say.
      const init: RequestInit = { method, headers, body, signal, redirect: "manual" };
      return fake.fetch(url, init).catch(() => HttpResponse.error());
    }),
  );
}

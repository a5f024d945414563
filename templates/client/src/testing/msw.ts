import { type HttpHandler, HttpResponse, http } from "msw";
import { check } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { FakeNimbus } from "./FakeNimbus.js";

/**
 * Creates handlers for Mock Service Worker, so that the fake responds to all requests to Atlassian's hosts, whichever
 * HTTP client sends them.
 *
 * @example
 * const server = setupServer(...toMswHandlers(fake));
 */
export function toMswHandlers(fake: FakeNimbus): HttpHandler[] {
  const isFake = readOptions(() => Array.isArray(Object(fake).origins) && typeof fake.fetch === "function");
  check(isFake, "fake", fake, "what `createFakeNimbus` returns");
  return fake.origins.map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      const { method, headers, signal, url } = request;
      const body = method === "GET" || method === "HEAD" ? null : await request.arrayBuffer();
      // The HTTP client that sent the request follows redirects itself.
      const init: RequestInit = { method, headers, body, signal, redirect: "manual" };
      return fake.fetch(url, init).catch(() => HttpResponse.error());
    }),
  );
}

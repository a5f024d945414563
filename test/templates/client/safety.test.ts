import { inspect } from "node:util";
import {
  apiToken,
  type Confluence,
  type Credential,
  clientCredentials,
  createConfluence,
  type Fetch,
  forgeRemote,
  oauth2,
  parseSite,
  serviceAccountToken,
} from "confluence-fetch";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failures } from "../../support/failures.js";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const SECRET = "s3cr3t-t0k3n";
const BASIC = btoa(`me@acme.com:${SECRET}`);
const SITE = "https://acme.atlassian.net";
const HEADERS = { "X-Team": "team-secret", Cookie: "session=team-secret" };

/** Where a client sends its credential and its headers, by how its token reaches Confluence. */
const BASES = { site: SITE, gateway: "https://api.atlassian.com/ex/confluence/c-1" } as const;
type Route = keyof typeof BASES;

/** Whether a server that decodes a path twice still finds it below a base. */
function isBelow(base: string, url: string): boolean {
  const { origin, pathname } = new URL(url);
  const decode = (path: string) => path.replace(/%(2[ef5]|5c|3b)/gi, decodeURIComponent);
  const path = decode(decode(pathname))
    .replaceAll("\\", "/")
    .replace(/;[^/]*/g, "");
  return new URL(path.replace(/^\/+/, "/"), origin).href.startsWith(`${base}/`);
}

/** The requests that carry anything of the client's to anything but the base of its connection. */
function leaks(requests: readonly SeenRequest[], base: string): SeenRequest[] {
  return requests.filter(({ url, headers }) => {
    if (isBelow(base, url)) return false;
    const text = JSON.stringify([url, headers]);
    return (
      [SECRET, BASIC, "team-secret"].some((secret) => text.includes(secret)) || "authorization" in headers
    );
  });
}

/** Creates a client on a route, which needs no request to find it. */
function connect(route: Route, fetch: Fetch) {
  const auth = apiToken({ email: "me@acme.com", token: SECRET, scoped: route === "gateway" });
  return createConfluence({ site: "acme", cloudId: "c-1", auth, fetch, headers: HEADERS, retry: false });
}

/** Addresses that an attacker, or a mistake, may put into a link, a redirect or a path. */
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    "//evil.example/wiki/api/v2/pages",
    "/\\evil.example",
    "https://acme.atlassian.net.evil.io/wiki",
    "https://acme.atlassian.net@evil.io/",
    "https://evil.io#acme.atlassian.net",
    "http://acme.atlassian.net/wiki",
    "https://acme.atlassian.net:8443/wiki",
    "javascript:alert(1)",
    "data:text/plain,x",
    "file:///etc/passwd",
    "https://api.media.atlassian.com/file?token=signed",
    "https://api.atlassian.com/ex/confluence/c-2/wiki",
    "https://api.atlassian.com/ex/confluence/c-10/wiki",
    "https://api.atlassian.com/ex/jira/c-1/wiki",
    "https://api.atlassian.com/oauth/token",
    "https://api.atlassian.com/ex/confluence/c-1/../c-2/wiki",
    "https://api.atlassian.com/ex/confluence/c-1/%2e%2e/c-2/wiki",
    ".evil.example/wiki",
    "@evil.example/wiki",
    ":8443/wiki",
  ),
  // Ways to leave a base path, in any notation of dots and slashes.
  fc
    .array(
      fc.constantFrom(
        "/",
        "\\",
        "%2f",
        "%2F",
        "%5c",
        "%252f",
        "..",
        ".",
        "%2e",
        "%2E.",
        "%252e",
        ";",
        "wiki",
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => `/${parts.join("")}`),
  fc.string(),
);

/** The ways to make a client send something to an address. */
const WAYS: Readonly<Record<string, (confluence: Confluence, target: string) => unknown>> = {
  redirect: async ({ v1, v2 }) => {
    await v1.downloadAttatchment({ id: 1, attachmentId: "att1" }).catch(() => {});
    await v2.getPages().catch(() => {});
  },
  "next link": ({ v2 }, target) => v2.getPages({ cursor: target }).collect({ limit: 3 }),
  argument: ({ v2 }, target) => v2.getPageById({ id: target }),
  path: ({ client }, target) => client.GET(target as "/wiki/api/v2/spaces"),
  baseUrl: ({ client }, baseUrl) => client.GET("/wiki/api/v2/spaces", { baseUrl }),
  "request of a middleware": ({ client }, target) => {
    client.use({ onRequest: ({ request }) => new Request(new URL(target, request.url), request) });
    return client.GET("/wiki/api/v2/spaces");
  },
  "request of a middleware, with headers for this call": ({ client }, target) => {
    client.use({ onRequest: ({ request }) => new Request(new URL(target, request.url), request) });
    const headers = { "X-Call": "team-secret" };
    return client.POST("/wiki/api/v2/pages", { headers, body: { spaceId: "1" } });
  },
  "bare request of a middleware": ({ client }, target) => {
    client.use({ onRequest: () => new Request(target) });
    return client.GET("/wiki/api/v2/spaces");
  },
};

describe("a credential and the client's headers", () => {
  it("never leave their base in 10,000 redirects, links, paths and middleware detours", async () => {
    const route = fc.constantFrom<Route>("site", "gateway");
    await fc.assert(
      fc.asyncProperty(address, fc.constantFrom(...Object.keys(WAYS)), route, async (target, way, route) => {
        const { fetch, requests } = observedFetch(({ url }) => {
          if (way !== "redirect" || !isBelow(BASES[route], url))
            return { results: [1], _links: { next: `/wiki/api/v2/pages?cursor=${target}` } };
          const isHeader = /^[\x21-\x7e]+$/.test(target);
          return new Response(null, { status: 302, headers: isHeader ? { location: target } : {} });
        });
        await Promise.resolve(WAYS[way]?.(connect(route, fetch), target)).catch(() => {});
        // The others may be refused.
        if (way === "redirect" || way === "next link") expect(requests.length).toBeGreaterThan(0);
        expect(leaks(requests, BASES[route])).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("stays below its base path for 2,000 IDs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (id) => {
        const { fetch, requests } = observedFetch(() => ({}));
        const auth = apiToken({ email: "me@acme.com", token: SECRET, scoped: false });
        const confluence = createConfluence({ site: "acme", auth, fetch });
        await confluence.v2.getPageById({ id }).catch(() => {});
        for (const { url } of requests) expect(new URL(url).pathname.split("/").length).toBe(6);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("parseSite", () => {
  it("returns an https origin, a loopback origin or an error for 10,000 random inputs", () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.domain(), fc.string()), (input) => {
        try {
          const { origin } = parseSite(input);
          expect(origin ?? SITE).toMatch(/^https:\/\/[^/@]+$|^http:\/\/(localhost|127\.|\[::1\])/);
        } catch (error) {
          expect(error).toMatchObject({ kind: "configuration" });
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("no printed output", () => {
  const credentials: readonly [string, Credential][] = [
    ["apiToken", apiToken({ email: "me@acme.com", token: SECRET })],
    ["serviceAccountToken", serviceAccountToken({ token: SECRET })],
    ["clientCredentials", clientCredentials({ clientId: "id", clientSecret: SECRET })],
    ["forgeRemote", forgeRemote({ token: SECRET, apiBaseUrl: "https://api.atlassian.com/ex/confluence/c" })],
    ["oauth2", oauth2({ accessToken: SECRET })],
    ["oauth2", oauth2({ clientId: "i", clientSecret: SECRET, refreshToken: SECRET, onRefresh: () => {} })],
  ];
  const print = (value: unknown) => {
    const { stack, cause } = (value instanceof Error ? value : {}) as { stack?: string; cause?: unknown };
    const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true };
    return [JSON.stringify(value), inspect(value, deep), String(value), stack, inspect(cause, deep)].join(
      "\n",
    );
  };
  const holdsSecret = (text: string) =>
    [SECRET, BASIC, btoa(SECRET), encodeURIComponent(SECRET)].some((s) => text.includes(s));

  for (const [name, auth] of credentials) {
    it(`of ${name}, its client or any of its failures shows the secret`, async () => {
      const printed = [print(auth)];
      const answers = [...Object.values(failures), undefined];
      for (const failure of answers) {
        const { fetch } = observedFetch(({ url }) => {
          if (url.endsWith("tenant_info")) return { cloudId: "c" };
          if (failure === undefined) return new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
          const {
            status,
            body,
            headers = {},
          } = failure as { status: number; body?: unknown; headers?: object };
          const text = typeof body === "string" ? body : JSON.stringify(body);
          return new Response(text ?? null, { status, headers: { ...headers } });
        });
        const confluence = createConfluence({
          site: "acme",
          auth,
          fetch,
          retry: false,
          headers: { "X-Key": SECRET },
        });
        printed.push(print(confluence));
        await confluence.v2.getPages().catch((error: unknown) => printed.push(print(error)));
        await confluence.v1
          .downloadAttatchment({ id: 1, attachmentId: 2 })
          .catch((error: unknown) => printed.push(print(error)));
      }
      expect(printed.length).toBeGreaterThan(answers.length);
      expect(printed.filter(holdsSecret)).toEqual([]);
    });
  }

  it("of a rejected token shows the token", () => {
    for (const token of [`"${SECRET}"`, `${SECRET}\n`, `ATCTT3${SECRET}`, `ATBB${SECRET}`]) {
      let thrown: unknown;
      try {
        apiToken({ email: "me@acme.com", token });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ kind: "configuration" });
      expect(print(thrown)).not.toContain(SECRET);
    }
  });
});

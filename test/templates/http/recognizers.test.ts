import { ConfluenceError } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { PROXY_LOGIN } from "../../../generated/src/errors/proxyLogin.js";
import { isPage } from "../../../generated/src/http/isPage.js";
import { requestError } from "../../../generated/src/http/requestErrors.js";
import { requireBelow } from "../../../generated/src/http/requireBelow.js";
import { isPermanent, transportError } from "../../../generated/src/http/transportError.js";
import type { OutgoingRequest } from "../../../generated/src/http/types.js";

it.each([
  ["text/html", true],
  ["TEXT/HTML; charset=utf-8", true],
  ["text/html5", false],
  ["x-text/html", false],
  ["text/plain", false],
  ["application/json", false],
])("%j declares a page: %j", (type, expected) => {
  expect(isPage(new Response(null, { headers: { "content-type": type } }))).toBe(expected);
});

it("without a type, nothing declares a page", () => {
  expect(isPage(new Response(null))).toBe(false);
});

describe("the error of a request", () => {
  const errorOf = (request: Partial<OutgoingRequest>) =>
    requestError("network", { operation: "op", method: "GET", ...request } as OutgoingRequest, "failed", {});

  it("quotes at most 300 characters of the URL", () => {
    const url = `https://acme.atlassian.net/${"x".repeat(273)}`;
    expect(errorOf({ url })).toMatchObject({ message: `op failed (GET ${url})`, url });
    expect(errorOf({ url: `${url}y` })).toMatchObject({ message: `op failed (GET ${url}…)`, url: `${url}y` });
  });

  it.each(["?token=secret", "?a=\nsecret", "#secret", "?a#secret", ";sig=secret", "/s/secret/file"])(
    "hides the path and %j of a signed URL",
    (signature) => {
      const error = errorOf({ url: `https://media.example/f${signature}`, isSigned: true });
      expect(error).toBeInstanceOf(ConfluenceError);
      expect([error.message, error.url]).toEqual([
        "op failed (GET https://media.example/…)",
        "https://media.example/…",
      ]);
    },
  );
});

describe("a failure of the network", () => {
  const REQUEST = { operation: "op", method: "GET", url: "https://a.example/f?SIGNED" } as OutgoingRequest;
  const DEFAULT = "Check the site's name, the network and the proxy.";

  it.each(["http", "https"])("is not explained by the %s URL that a platform quotes", (scheme) => {
    const cause = new TypeError(`error sending request for url (${scheme}://a.example/TLS): reset`);
    expect(transportError(REQUEST, cause)).toMatchObject({ kind: "network", hint: DEFAULT });
  });

  it("is explained by the code of one of ten causes", () => {
    const chain = (length: number) => {
      let error = Object.assign(new Error("x"), { code: "EPROTO" });
      for (let depth = 1; depth < length; depth += 1)
        error = new Error("fetch failed", { cause: error }) as typeof error;
      return transportError(REQUEST, error);
    };
    expect(chain(10).hint).toMatch(/^The TLS connection failed/);
    expect(chain(11).hint).toBe(DEFAULT);
  });

  it.each<[string, Error]>([
    ["an empty message", new Error("")],
    ["an empty message of another class", new TypeError("")],
    ["no error at all", new AggregateError([])],
    ["an aggregate as its cause", new TypeError("fetch failed", { cause: new AggregateError([]) })],
    ["another class as its cause", new TypeError("fetch failed", { cause: new RangeError() })],
    [
      "something in its cause",
      new TypeError("fetch failed", { cause: Object.assign(new Error(), { a: 1 }) }),
    ],
    ["a port 407", new Error("connect ECONNREFUSED 10.0.0.1:407")],
    ["a port 407 of IPv6", new Error("connect ECONNREFUSED [::1]:407")],
    ["a host 407", new Error("getaddrinfo EAI_AGAIN acme-407.atlassian.net")],
    ["an address of 407", new Error("read ECONNRESET 407.10.0.1")],
    ["bytes", new Error("the body ended after 407 of 1000 bytes")],
    ["a host that speaks of a proxy", new Error("getaddrinfo EAI_AGAIN proxy-authentication.acme.example")],
    ["a host that speaks of a redirect", new Error("connect ETIMEDOUT redirect.acme.example:443")],
    ["a host that speaks of TLS", new Error("getaddrinfo EAI_AGAIN TLS-CERT.acme.example")],
  ])("with %s is one as others, and no proxy's 407", (_, cause) => {
    const error = transportError(REQUEST, cause);
    expect([error.kind, error.hint, isPermanent(error)]).toEqual(["network", DEFAULT, false]);
    expect(error.message).not.toMatch(/HTTP 407|an object/);
  });

  it.each([
    "Proxy response (407) !== 200 when HTTP Tunneling",
    "Failed to establish tunnel to acme.atlassian.net:443 via http://proxy:8080/: HTTP/1.1 407 Proxy Authentication Required",
    "tunneling socket could not be established, statusCode=407",
    "CONNECT tunnel failed, response 407",
    "Bad response: 407",
    "client error (Connect): tunnel error: proxy authorization required",
  ])("that says so is a proxy's 407, and permanent: %s", (message) => {
    for (const cause of [new Error(message), new TypeError("fetch failed", { cause: new Error(message) })]) {
      const error = transportError(REQUEST, cause);
      expect([error.kind, error.hint, isPermanent(error)]).toEqual(["wrong-route", PROXY_LOGIN, true]);
    }
  });

  it("of several addresses is explained by the first error", () => {
    const refused = (address: string, code: string) =>
      Object.assign(new Error(`connect ${code} ${address}`), { code });
    const both = (code: string) =>
      new AggregateError([refused("::1:443", code), refused("127.0.0.1:443", code)]);
    const error = transportError(REQUEST, new TypeError("fetch failed", { cause: both("ECONNREFUSED") }));
    expect(error.message).toContain("op got no response: connect ECONNREFUSED ::1:443 (");
    expect([error.kind, error.hint]).toEqual(["network", DEFAULT]);
    expect(transportError(REQUEST, both("ENOTFOUND")).hint).toMatch(/^The name of the host does not exist/);
    expect(transportError(REQUEST, both("CERT_HAS_EXPIRED")).hint).toMatch(/^The certificate has expired/);
  });

  it("of a signed URL keeps the code of its cause, but not the cause, which has the URL", () => {
    const request = { ...REQUEST, isSigned: true };
    const failed = Object.assign(new Error("reset by https://a.example/f?SIGNED"), { code: "ECONNRESET" });
    for (const [cause, code] of [
      [failed, "ECONNRESET"],
      [new Error("reset by https://a.example/f?SIGNED"), ""],
    ] as const) {
      const error = transportError(request, cause);
      expect(error.cause).toMatchObject({ message: "reset by https://a.example/…", code });
      expect(error.message).not.toContain("SIGNED");
    }
  });
});

describe("a URL that does not lead below the base", () => {
  const HINT =
    "the credential and the headers of the client go nowhere else; send other requests with `fetch`";

  it.each([
    [
      "https://a.example/x",
      "https://b.example/y?secret#secret",
      "op leads to https://b.example, not below https://a.example/x",
    ],
    ["https://a.example/x", "https://:/", "op leads to no URL, not below https://a.example/x"],
    [
      "https://a.example/x",
      "https://a.example/xy",
      "op leads to https://a.example/xy, not below https://a.example/x",
    ],
    ["", "https://a.example/x", "op leads to https://a.example, not below Forge"],
    ["", "//a.example/x", "op leads to https://a.example, not below Forge"],
  ])("%j, %j is named", (base, url, message) => {
    expect(() => requireBelow(base, url, "op")).toThrow(
      expect.objectContaining({ kind: "configuration", message: `${message}\n${HINT}` }),
    );
  });

  it.each(["/rest/api/3/myself", "/jira/x", "/", "/wikix", "/ex/confluence/c/x"])(
    "is another product of the site: %j",
    (path) => {
      expect(() => requireBelow("https://a.example", `https://a.example${path}`, "op")).toThrow(
        `op leads to https://a.example${path}, not below https://a.example/wiki`,
      );
    },
  );

  it.each([
    ["https://a.example/x", "https://a.example/x/y?z"],
    ["https://a.example", "https://a.example/wiki/y?z"],
    ["", "/wiki/x"],
  ])("is not one below it: %j, %j", (base, url) => {
    expect(() => requireBelow(base, url, "op")).not.toThrow();
  });
});

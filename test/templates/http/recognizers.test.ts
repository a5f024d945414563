import { ConfluenceError } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { isPage } from "../../../generated/src/http/isPage.js";
import { requestError } from "../../../generated/src/http/requestErrors.js";
import { requireBelow } from "../../../generated/src/http/requireBelow.js";
import { transportError } from "../../../generated/src/http/transportError.js";
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

import { parseSite } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { parseOrigin } from "../../../generated/src/connection/parseSite.js";

const SITE = "https://acme.atlassian.net";

describe("parseSite", () => {
  it("parses every notation of a site", () => {
    const forms = [
      "acme",
      "ACME",
      "acme.atlassian.net",
      "acme.atlassian.net.",
      " https://acme.atlassian.net/ ",
      "https://acme.atlassian.net/wiki/spaces/DOC/pages/1/Title?x=1#y",
      "https://ACME.atlassian.net:443/wiki",
    ];
    const site = { origin: SITE, cloudId: undefined, gateway: "https://api.atlassian.com" };
    for (const form of forms) expect([form, parseSite(form)]).toEqual([form, site]);
  });

  it("recognizes sandboxes, custom domains and the other host families, and the gateway of each", () => {
    expect(
      [
        "acme-sandbox-123",
        "docs.acme.com",
        "acme.atlassian-us-gov-mod.net",
        "acme.atlassian-isolated.net",
        "acme.jira-dev.com",
      ]
        .map(parseSite)
        .map(({ origin, gateway }) => [origin, gateway]),
    ).toEqual([
      ["https://acme-sandbox-123.atlassian.net", "https://api.atlassian.com"],
      ["https://docs.acme.com", "https://api.atlassian.com"],
      ["https://acme.atlassian-us-gov-mod.net", "https://api.atlassian-us-gov-mod.com"],
      ["https://acme.atlassian-isolated.net", undefined],
      ["https://acme.jira-dev.com", "https://api.stg.atlassian.com"],
    ]);
  });

  it("takes the cloud ID from a gateway URL, Jira's included", () => {
    const site = { origin: undefined, cloudId: "0f3b-1", gateway: "https://api.atlassian.com" };
    expect(parseSite("https://api.atlassian.com/ex/confluence/0f3b-1/wiki/api/v2/pages")).toEqual(site);
    expect(parseSite("api.atlassian.com/ex/jira/0f3b-1")).toEqual(site);
  });

  it("is not fooled by hosts that resemble Atlassian's", () => {
    for (const host of ["atlassian.net.evil.io", "notatlassian-isolated.net", "api.atlassian.com.evil.io"]) {
      expect(parseSite(host)).toEqual({
        origin: `https://${host}`,
        cloudId: undefined,
        gateway: "https://api.atlassian.com",
      });
    }
  });

  for (const wrong of [
    "",
    "http://acme.atlassian.net",
    "ftp://acme.atlassian.net",
    "https://me:pw@acme.atlassian.net",
    "https://api.atlassian.com",
    "https://",
    "a b",
  ]) {
    it(`rejects ${JSON.stringify(wrong)}`, () => {
      expect(() => parseSite(wrong)).toThrow(expect.objectContaining({ kind: "configuration" }));
    });
  }

  it.each([
    ["localhost", "https://localhost"],
    ["http://localhost:8080/wiki", "http://localhost:8080"],
    ["http://127.0.0.1", "http://127.0.0.1"],
    ["http://127.10.20.30:1", "http://127.10.20.30:1"],
    ["http://[::1]:9", "http://[::1]:9"],
    ["acme.atlassian.net/?next=https://other.example", SITE],
    ["acme.atlassian.net./wiki", SITE],
  ])("reads %s as %s", (input, origin) => {
    expect(parseSite(input).origin).toBe(origin);
  });

  it.each([
    "ftp://localhost",
    "httpsx://localhost",
    "xhttps://localhost",
    "http://xlocalhost",
    "http://x127.0.0.1",
  ])("rejects %s, which is not on this machine or not HTTP", (input) => {
    expect(() => parseSite(input)).toThrow(expect.objectContaining({ kind: "configuration" }));
  });

  const HINT = 'pass its name ("acme"), its host ("acme.atlassian.net") or any https URL on it as `site`';

  it.each([
    ["https://api.atlassian.com", `api.atlassian.com is a gateway, not a site\n${HINT}`],
    ["https://x.example/ex/confluence", `x.example is a gateway, not a site\n${HINT}`],
    ["http://x.example/?token=secret", `site cannot be "http://x.example/…"\n${HINT}`],
    ["http://me:pw@x.example/#secret", `site cannot be "http:…x.example/…"\n${HINT}`],
    [7, `site cannot be 7\n${HINT}`],
  ])("says what is wrong with %j", (input, message) => {
    expect(() => parseSite(input as string)).toThrow(expect.objectContaining({ message }));
  });
});

describe("parseOrigin", () => {
  it("reads an origin, without the space around it", () => {
    expect(parseOrigin("gateway", " https://g.example/\n")).toBe("https://g.example");
  });

  it("says what is wrong, and what to pass", () => {
    expect(() => parseOrigin("gateway", "https://g.example/x")).toThrow(
      expect.objectContaining({
        kind: "configuration",
        message:
          'gateway cannot be "https://g.example/x"\npass an https URL without a path, such as https://api.atlassian.com',
      }),
    );
  });
});

import { apiToken, createConfluence, gatewayRoute, oauth2, siteRoute } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { webUrl } from "../../../generated/src/connection/webUrl.js";
import { observedFetch } from "../../support/observedFetch.js";

const NOWHERE = {
  site: undefined,
  cloudId: undefined,
  gateway: undefined,
  fetch: async () => new Response(),
};
const ELSEWHERE = { origin: undefined, cloudId: "c", gateway: undefined };

describe("a route that cannot be chosen says what to pass", () => {
  it.each([
    [
      "the site's own host is not known",
      async () => siteRoute("custom", NOWHERE, ""),
      "this credential works only on the site's own host, which is not known\npass `site`",
    ],
    [
      "the site is a gateway URL",
      async () => siteRoute("custom", { ...NOWHERE, site: ELSEWHERE }, ""),
      "this credential works only on the site's own host, which is not known\npass `site`",
    ],
    [
      "nothing is known",
      async () => gatewayRoute("custom", NOWHERE, ""),
      "the gateway that serves the URL in `site` is not known\npass its origin as `gateway`",
    ],
    [
      "the gateway of a gateway URL is not known",
      async () => gatewayRoute("custom", { ...NOWHERE, site: ELSEWHERE }, ""),
      "the gateway that serves the URL in `site` is not known\npass its origin as `gateway`",
    ],
    [
      "the gateway of a site is not known",
      async () => {
        const site = { ...ELSEWHERE, origin: "https://acme.atlassian-us-gov.net", cloudId: undefined };
        return gatewayRoute("custom", { ...NOWHERE, site }, "");
      },
      "the gateway that serves https://acme.atlassian-us-gov.net is not known\npass its origin as `gateway`",
    ],
    [
      "only the gateway is known",
      async () => gatewayRoute("custom", { ...NOWHERE, gateway: "https://api.atlassian.com" }, ""),
      "no site is known\npass `site` or `cloudId`",
    ],
    [
      "the cloud ID is malformed",
      async () => gatewayRoute("custom", { ...NOWHERE, gateway: "https://g.example", cloudId: ".." }, ""),
      "the cloud ID is malformed\npass the one that admin.atlassian.com shows",
    ],
  ])("%s", async (_, choose, message) => {
    await expect(choose()).rejects.toMatchObject({ kind: "configuration", message });
  });

  it("a cloud ID that comes with another status than 200 is not taken", async () => {
    const { fetch } = observedFetch(() => Response.json({ cloudId: "c" }, { status: 404 }));
    const auth = apiToken({ email: "me@acme.com", token: "t", scoped: true });
    const confluence = createConfluence({ site: "acme", auth, fetch });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({
      ...{ kind: "wrong-route", status: 404, url: "https://acme.atlassian.net/_edge/tenant_info" },
    });
  });
});

describe("a browser URL", () => {
  const SITE = "https://acme.atlassian.net";

  it.each([
    ["/spaces/DOC", "/wiki/spaces/DOC"],
    ["spaces/DOC", "/wiki/spaces/DOC"],
    ["/wiki/spaces/DOC", "/wiki/spaces/DOC"],
    ["/wiki", "/wiki"],
    ["/wikis", "/wiki/wikis"],
    ["//evil.example/", "/wiki//evil.example/"],
    ["", "/wiki/"],
  ])("of %j is on the site: %j", (path, expected) => {
    expect(webUrl(SITE, path)).toBe(SITE + expected);
  });

  it("needs the site's address", () => {
    const confluence = createConfluence({ cloudId: "c", auth: oauth2({ accessToken: "t" }) });
    expect(() => confluence.webUrl("/x")).toThrow(
      expect.objectContaining({
        kind: "configuration",
        message: "the site's address is not known\npass `site` to createConfluence",
      }),
    );
  });
});

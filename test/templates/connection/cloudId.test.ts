import { apiToken, createConfluence, oauth2 } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const TENANT = "https://acme.atlassian.net/_edge/tenant_info";
const GATEWAY = "https://api.atlassian.com/ex/confluence";

describe("a cloud ID", () => {
  it.each([["a/b"], ["../other"], ["a b"], [""], ["a?b"], ["a#b"], ["ä"], [7], [null], [{}], [undefined]])(
    "%j, from the site, is refused: nothing is sent to the gateway",
    async (cloudId) => {
      const { fetch, requests } = observedFetch(() => Response.json({ cloudId }));
      const auth = apiToken({ email: "me@acme.com", token: "ATATT3x", scoped: true });
      const confluence = createConfluence({ site: "acme", auth, fetch });
      await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "wrong-route" });
      expect(requests.map(({ url }) => url)).toEqual([TENANT]);
    },
  );

  it.each(["a/b", "../other", "a?b", "a#b", "a%2fb"])(
    "%j, given, is one segment of the path or refused",
    async (cloudId) => {
      const { fetch, requests } = observedFetch(() => Response.json({ results: [] }));
      try {
        await createConfluence({ cloudId, auth: oauth2({ accessToken: "t" }), fetch }).v2.getPages();
      } catch (error) {
        expect(error).toMatchObject({ kind: "configuration" });
      }
      for (const { url } of requests)
        expect(url).toBe(`${GATEWAY}/${encodeURIComponent(cloudId)}/wiki/api/v2/pages`);
    },
  );
});

it("an HTML page from the gateway with status 200 does not accept a token", async () => {
  const { fetch, requests } = observedFetch(({ url }) => {
    if (url === TENANT) return { cloudId: "c" };
    if (url.startsWith(GATEWAY)) return new Response("<!doctype html><title>Log in</title>");
    return { type: "known", accountId: "1", results: [] };
  });
  const auth = apiToken({ email: "me@acme.com", token: "ATATT3x" });
  const confluence = createConfluence({ site: "acme", auth, fetch });
  await confluence.v2.getPages();
  expect((await confluence.connection()).route).toBe("site");
  expect(requests.map(({ url }) => new URL(url).origin)).toEqual([
    "https://acme.atlassian.net",
    "https://api.atlassian.com",
    "https://acme.atlassian.net",
    "https://acme.atlassian.net",
  ]);
});

import {
  apiToken,
  type Credential,
  createConfluence,
  diagnose,
  type Fetch,
  forge,
  isConfluenceError,
  oauth2,
  type Scope,
} from "confluence-fetch";
import { findSpaceByKey, updatePage } from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

/** A client whose types know nothing of the scopes that its credential was told. */
function clientWith(auth: Credential) {
  const { fetch, requests } = observedFetch(() => ({ results: [], type: "known" }));
  return {
    requests,
    confluence: createConfluence({ site: "acme", cloudId: "c", auth, fetch, retry: false }),
  };
}

const reading = (...scopes: Scope[]) => clientWith(apiToken({ email: "me@acme.com", token: "t", scopes }));

/** What a call threw, with its hint after it. */
async function refusalOf(call: () => PromiseLike<unknown>): Promise<readonly [string, string]> {
  try {
    await call();
  } catch (error) {
    if (isConfluenceError(error)) return [error.kind, error.message];
    throw error;
  }
  return ["answered", ""];
}

describe("a client whose credential declares its scopes", () => {
  it("sends the calls that they allow, directly through the gateway", async () => {
    const { confluence, requests } = reading("read:page:confluence");
    await confluence.v2.getPages();
    expect(requests.map(({ url }) => url)).toEqual([
      "https://api.atlassian.com/ex/confluence/c/wiki/api/v2/pages",
    ]);
  });

  it("rejects the calls that they do not allow, and names the missing scopes", async () => {
    const { confluence, requests } = reading("read:page:confluence");
    expect(await refusalOf(() => confluence.v2.createPage({ body: { spaceId: "1" } }))).toEqual([
      "missing-scope",
      "v2.createPage was not sent: the scopes that are declared for the credential do not allow it\n" +
        "v2.createPage needs write:page:confluence. The scopes of an API token cannot be changed: create a new one at" +
        " https://id.atlassian.com/manage-profile/security/api-tokens. If it has the scope, add it to `scopes`.",
    ]);
    expect(requests).toEqual([]);
  });

  it("requires all scopes of one alternative, Beta or not", async () => {
    const labels = (...scopes: Scope[]) => {
      const { confluence } = reading(...scopes);
      return refusalOf(() => confluence.v1.addLabelsToContent({ id: 1, body: [] }));
    };
    expect((await labels("write:label:confluence"))[0]).toBe("missing-scope");
    expect((await labels("write:label:confluence", "read:label:confluence"))[0]).toBe("answered");
    expect((await labels("write:confluence-content"))[0]).toBe("answered");
  });

  it("also checks the openapi-fetch client, lists and recipes", async () => {
    const { confluence, requests } = reading("read:space:confluence");
    // Its type spans all paths and methods: to check one call by it is a tenth of all type checking.
    const { request } = confluence.client as unknown as Record<
      "request",
      (...given: unknown[]) => Promise<unknown>
    >;
    const calls = {
      client: () => confluence.client.GET("/wiki/api/v2/pages"),
      request: () => request("delete", "/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } }),
      items: () => confluence.v2.getPages().collect(),
      pages: () => confluence.v2.getPages().pages().next(),
      recipe: () => updatePage(confluence, { id: 1, change: { title: "New" } }),
    };
    for (const [name, call] of Object.entries(calls))
      expect([name, (await refusalOf(call))[0]]).toEqual([name, "missing-scope"]);
    expect(requests).toEqual([]);
    await findSpaceByKey(confluence, "DOC");
    await confluence.client.GET("/wiki/api/v2/spaces");
    expect(requests).toHaveLength(2);
  });

  it("rejects calls of API tokens to operations for OAuth 2.0 only", async () => {
    const call = (auth: Credential) =>
      refusalOf(() => clientWith(auth).confluence.v2.getForgeAppProperties());
    const scopes = ["read:app-data:confluence"] as const;
    expect(await call(apiToken({ email: "me@acme.com", token: "t", scopes }))).toEqual([
      "missing-scope",
      "v2.getForgeAppProperties was not sent: only an OAuth 2.0 credential may call it\nUse an OAuth 2.0 credential.",
    ]);
    expect((await call(oauth2({ accessToken: "jwt", scopes })))[0]).toBe("answered");
  });

  it("says so if no scope allows the operation", async () => {
    const { confluence } = reading("read:page:confluence");
    expect((await refusalOf(() => confluence.v2.getAdminKey()))[1]).toBe(
      "v2.getAdminKey was not sent: the scopes that are declared for the credential do not allow it\n" +
        "v2.getAdminKey cannot be called with a scoped token. Use an unscoped API token.",
    );
  });

  it("sends requests to paths of no known operation", async () => {
    const { confluence, requests } = reading();
    const get = confluence.client.GET as unknown as (path: string) => Promise<unknown>;
    await get("/wiki/rest/api/content");
    expect(requests).toHaveLength(1);
  });

  it("checks a Forge app, which declares its scopes in the manifest", async () => {
    const sent: string[] = [];
    const send = async (path: string) => {
      sent.push(path);
      return Response.json({ results: [] });
    };
    const confluence = createConfluence({ auth: forge(send, { scopes: ["read:page:confluence"] }) });
    await confluence.v2.getPages();
    // @ts-expect-error: the scope is missing, for the compiler too
    const refused = await refusalOf(() => confluence.v2.getSpaces());
    expect([refused[0], sent]).toEqual(["missing-scope", ["/wiki/api/v2/pages"]]);
  });
});

describe("a client whose credential declares no scopes", () => {
  it("sends every call", async () => {
    const { confluence, requests } = clientWith(apiToken({ email: "me@acme.com", token: "t", scoped: true }));
    await confluence.v2.createPage({ body: { spaceId: "1" } });
    await confluence.v2.getAdminKey();
    expect(requests).toHaveLength(2);
  });
});

describe("diagnose", () => {
  it("uses Atlassian's list of scopes for an OAuth 2.0 token, from all entries of the site", async () => {
    const fake = createFakeConfluence();
    const { accessToken } = fake.addApp({ scopes: ["read:page:confluence"] });
    const fetch: Fetch = async (url, init) => {
      const response = await fake.fetch(url, init);
      if (!url.endsWith("/accessible-resources")) return response;
      const [entry] = await response.json();
      return Response.json([{ ...entry, scopes: ["read:jira-work"] }, entry]);
    };
    const confluence = createConfluence({ site: "acme", auth: oauth2({ accessToken }), fetch });
    const needs = ["v2.getPages", "v2.createPage"];
    const { scopes, findings, ok } = await diagnose(confluence, { needs });
    expect(scopes).toEqual([
      { name: "read:page:confluence", granted: true, because: "Atlassian lists it for the token" },
      { name: "write:page:confluence", granted: false, because: "Atlassian does not list it for the token" },
    ]);
    expect(findings).toEqual([
      { name: "v2.getPages", granted: true, because: "needs read:page:confluence" },
      { name: "v2.createPage", granted: false, because: "needs write:page:confluence" },
    ]);
    expect(ok).toBe(false);
  });

  it("accepts a client with any scopes, and sends nothing that they do not allow", async () => {
    const { confluence, requests } = reading("read:page:confluence");
    const { findings } = await diagnose(confluence, { operations: ["v2.getPages", "v2.getSpaces"] });
    expect(findings).toEqual([
      { name: "v2.getPages", granted: true, because: "the call succeeded" },
      { name: "v2.getSpaces", granted: false, because: "needs read:space:confluence" },
    ]);
    expect(requests.map(({ url }) => url.replace(/^.*\/wiki/, ""))).toEqual(["/api/v2/pages"]);
  });
});

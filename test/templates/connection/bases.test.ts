import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { type ConfiguredDocument, loadClient, withClient } from "../../support/bundleConfig.js";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const json = { content: { "application/json": { schema: { type: "object" } } } };
const id = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
const cursor = [{ name: "cursor", in: "query", schema: { type: "string" } }];
const page = {
  type: "object",
  properties: {
    data: { type: "array", items: { type: "object" } },
    links: { type: "object", properties: { next: { type: "string" } } },
  },
};

/** Documents of a product, of a fixed address, of paths below the gateway with variables, and of another host. */
const DOCUMENTS: Readonly<Record<string, ConfiguredDocument>> = {
  platform: {
    servers: [{ url: "https://your-domain.atlassian.net" }],
    paths: {
      "/rest/thing/{id}": { get: { operationId: "getThing", parameters: id, responses: { 200: json } } },
    },
  },
  organization: {
    servers: [{ url: "https://api.atlassian.com/admin" }],
    paths: {
      "/v1/orgs": {
        get: {
          operationId: "getOrgs",
          parameters: cursor,
          responses: { 200: { content: { "application/json": { schema: page } } } },
        },
      },
      "/v1/file": {
        get: {
          operationId: "getFile",
          responses: {
            200: {
              content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
            },
          },
        },
      },
    },
  },
  assets: {
    base: "/jsm/assets/workspace/{workspaceId}",
    servers: [{ url: "https://api.atlassian.com/jsm/assets/workspace/{workspaceId}/v1" }],
    paths: {
      "/object/{id}": { get: { operationId: "getObject", parameters: id, responses: { 200: json } } },
      "/import": {
        post: {
          operationId: "startImport",
          responses: { 303: { headers: { Location: { schema: { type: "string" } } } } },
        },
      },
    },
  },
  forms: {
    servers: [{ url: "https://api.atlassian.com/jira/forms/cloud/{cloudId}/" }],
    paths: { "/form/{id}": { get: { operationId: "getForm", parameters: id, responses: { 200: json } } } },
  },
  other: {
    base: "/ex/confluence/{cloudId}",
    paths: { "/wiki/page": { get: { operationId: "getPage", responses: { 200: json } } } },
  },
  status: {
    base: "https://api.status.example/v1",
    paths: { "/pages": { get: { operationId: "getPages", responses: { 200: json } } } },
  },
};

const SITE = "https://acme.atlassian.net";
const GATEWAY = "https://api.atlassian.com";
const TENANT_INFO = `GET ${SITE}/_edge/tenant_info`;

// biome-ignore lint/suspicious/noExplicitAny: which methods there are, the documents say
type AnyModule = any;

/** What a program may pass, and what the compiler refuses. */
const CONSUMER = `import { apiKey, apiToken, createAcme, fromEnvironment } from "./index.js";
const auth = apiToken({ email: "me@acme.com", token: "t" });
createAcme({ site: "acme", auth, variables: { workspaceId: "w" } }).assets.getObject({ id: "7" });
createAcme({ auth: apiKey({ key: "k" }), variables: { workspaceId: "w", cloudId: "c" } });
createAcme(fromEnvironment());
// @ts-expect-error a variable is missing
createAcme({ site: "acme", auth });
// @ts-expect-error a variable is missing
createAcme({ site: "acme", auth, variables: { cloudId: "c" } });
// @ts-expect-error there is no such variable
createAcme({ site: "acme", auth, variables: { workspaceId: "w", orgId: "o" } });
`;

let mixed: AnyModule;
let siteless: AnyModule;
let problems: string;

/** Compiles a generated client, and returns what the compiler says. */
async function compile(folder: string): Promise<string> {
  const tsc = join(folder, "node_modules/typescript/bin/tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", folder, "--noEmit"]);
  return run.then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
}

beforeAll(async () => {
  const { organization, assets } = DOCUMENTS as Record<string, ConfiguredDocument>;
  mixed = await withClient(DOCUMENTS, async (folder) => {
    await writeFile(join(folder, "src/consumer.ts"), CONSUMER);
    problems = await compile(folder);
    return loadClient(folder, `export * from "./src/index.js"; export * from "./src/testing/index.js";`);
  });
  siteless = await withClient({ organization, assets } as typeof DOCUMENTS, (folder) =>
    loadClient(
      folder,
      `export * from "./src/index.js"; export { listUrls } from "./src/doctor/listUrls.js";`,
    ),
  );
}, 240_000);

function answer({ url }: SeenRequest): Response {
  return url.endsWith("/_edge/tenant_info") ? Response.json({ cloudId: "c1" }) : Response.json({ url });
}

/** Opens a client with an API token of acme.atlassian.net, unless the options say otherwise. */
function open(options: object = {}, reply: (request: SeenRequest) => Response | object = answer) {
  const { fetch, requests } = observedFetch(reply);
  const client = mixed.createAcme({
    site: "acme",
    auth: mixed.apiToken({ email: "me@acme.com", token: "t", scoped: true }),
    variables: { workspaceId: "w-1" },
    fetch,
    retry: false,
    ...options,
  });
  return { client, requests, sent: () => requests.map(({ method, url }) => `${method} ${url}`) };
}

const thrown = (call: Promise<unknown>) =>
  call.then(
    () => "nothing",
    ({ message }: Error) => message,
  );

describe("a client of documents with bases of their own", () => {
  it("compiles, and requires the variables that the connection cannot fill", () => {
    expect(problems).toBe("");
  });

  it.each([
    ["the gateway", true, [TENANT_INFO], `${GATEWAY}/ex/acme/c1`],
    ["the site", false, [], SITE],
  ])(
    "sends each call to the base of its document, and those of the product to %s",
    async (_, scoped, before, base) => {
      const { client, sent } = open({ auth: mixed.apiToken({ email: "me@acme.com", token: "t", scoped }) });
      await client.platform.getThing({ id: "1" });
      await client.organization.getOrgs();
      await client.assets.getObject({ id: "7" });
      await client.status.getPages();
      expect(sent()).toEqual([
        ...before,
        `GET ${base}/rest/thing/1`,
        `GET ${GATEWAY}/admin/v1/orgs`,
        `GET ${GATEWAY}/jsm/assets/workspace/w-1/v1/object/7`,
        "GET https://api.status.example/v1/pages",
      ]);
    },
  );

  it("asks for nothing before a call to a base, and for the cloud ID once where a base contains it", async () => {
    const { client, sent } = open({ auth: mixed.apiToken({ email: "me@acme.com", token: "t" }) });
    await client.organization.getOrgs();
    await Promise.all([client.forms.getForm({ id: "1" }), client.forms.getForm({ id: "2" })]);
    expect(sent()).toEqual([
      `GET ${GATEWAY}/admin/v1/orgs`,
      TENANT_INFO,
      `GET ${GATEWAY}/jira/forms/cloud/c1/form/1`,
      `GET ${GATEWAY}/jira/forms/cloud/c1/form/2`,
    ]);
  });

  it.each([
    [{ cloudId: "c2" }, "c2"],
    [{ variables: { workspaceId: "w", cloudId: "c3" } }, "c3"],
  ])("takes the cloud ID from the options: %j", async (options, cloudId) => {
    const { client, sent } = open(options);
    await client.forms.getForm({ id: "1" });
    expect(sent()).toEqual([`GET ${GATEWAY}/jira/forms/cloud/${cloudId}/form/1`]);
  });

  it("uses the gateway of the options and of the site's host for paths below it, and for no other address", async () => {
    for (const [options, gateway] of [
      [{ gateway: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080"],
      [{ site: "acme.atlassian-us-gov-mod.net" }, "https://api.atlassian-us-gov-mod.com"],
    ] as const) {
      const { client, sent } = open(options);
      await client.organization.getOrgs();
      await client.assets.getObject({ id: "7" });
      await client.status.getPages();
      expect(sent()).toEqual([
        `GET ${gateway}/admin/v1/orgs`,
        `GET ${gateway}/jsm/assets/workspace/w-1/v1/object/7`,
        "GET https://api.status.example/v1/pages",
      ]);
    }
  });

  it("sends what the openapi-fetch client requests to the same addresses", async () => {
    const { client, requests, sent } = open();
    await client.client.GET("/v1/object/{id}", { params: { path: { id: "7" } } });
    await client.client.request("get", "/admin/v1/orgs");
    await client.client.GET("/rest/thing/{id}", { params: { path: { id: "1" } } });
    expect(sent()).toEqual([
      `GET ${GATEWAY}/jsm/assets/workspace/w-1/v1/object/7`,
      `GET ${GATEWAY}/admin/v1/orgs`,
      TENANT_INFO,
      `GET ${GATEWAY}/ex/acme/c1/rest/thing/1`,
    ]);
    expect(requests[0]?.headers).toHaveProperty("authorization");
  });

  it("never sends the credential to another origin, product or workspace than that of the document", async () => {
    const HINT = "the credential and the headers of the client go nowhere else";
    const { client, requests } = open();
    const detour = (url: string) => ({
      onRequest: ({ request }: { request: Request }) => new Request(url, request),
    });
    for (const [path, url] of [
      ["/admin/v1/orgs", "https://evil.example/admin/v1/orgs"],
      ["/v1/object/{id}", `${GATEWAY}/ex/acme/c1/rest/thing/1`],
      ["/v1/object/{id}", `${GATEWAY}/jsm/assets/workspace/w-2/v1/object/7`],
      ["/v1/object/{id}", `${GATEWAY}/jsm/assets/workspace/w-1/%2e%2e/w-2`],
      ["/rest/thing/{id}", `${GATEWAY}/admin/v1/orgs`],
    ] as const) {
      const middleware = detour(url);
      client.client.use(middleware);
      const call = client.client.GET(path, { params: { path: { id: "1" } } });
      expect(await thrown(call), url).toContain(HINT);
      client.client.eject(middleware);
    }
    expect(await thrown(client.client.GET("/v1/object/{id}", { baseUrl: "https://evil.example" }))).toContain(
      HINT,
    );
    expect(requests.filter(({ headers }) => headers.authorization)).toEqual([]);
  });

  it("follows pages, downloads and locations at the base of the document", async () => {
    const seen: string[] = [];
    const { client, requests } = open({}, (request) => {
      const { url, method } = request;
      seen.push(url);
      if (url.endsWith("/admin/v1/orgs"))
        return Response.json({ data: [{ id: 1 }], links: { next: `${SITE}/admin/v1/orgs?cursor=b` } });
      if (url.endsWith("?cursor=b")) return Response.json({ data: [{ id: 2 }], links: {} });
      if (url.endsWith("/file"))
        return new Response(null, { status: 302, headers: { location: "https://media.example/f?signed" } });
      if (method === "POST")
        return new Response(null, { status: 303, headers: { location: "/v1/import/9" } });
      return url.startsWith("https://media") ? new Response("bytes") : Response.json({ done: true });
    });
    expect(await client.organization.getOrgs().collect()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await (await client.organization.getFile()).text()).toBe("bytes");
    const task = await client.assets.startImport();
    expect(await task.follow()).toEqual({ done: true });
    expect(seen).toEqual([
      `${GATEWAY}/admin/v1/orgs`,
      `${GATEWAY}/admin/v1/orgs?cursor=b`,
      `${GATEWAY}/admin/v1/file`,
      "https://media.example/f?signed",
      `${GATEWAY}/jsm/assets/workspace/w-1/v1/import`,
      `${GATEWAY}/jsm/assets/workspace/w-1/v1/import/9`,
    ]);
    expect(requests[3]?.headers).not.toHaveProperty("authorization");
  });

  it.each([SITE, `${GATEWAY}/ex/acme/c1`, "https://evil.example", `${GATEWAY}/jsm/assets/workspace/w-2`])(
    "does not follow a location elsewhere: %s",
    async (origin) => {
      const { client, sent } = open({}, ({ method }) =>
        method === "POST"
          ? new Response(null, { status: 303, headers: { location: `${origin}/v1/import/9` } })
          : new Response(),
      );
      const task = await client.assets.startImport();
      await expect(task.follow()).rejects.toMatchObject({ kind: "configuration" });
      expect(sent()).toEqual([`POST ${GATEWAY}/jsm/assets/workspace/w-1/v1/import`]);
    },
  );
});

describe("a variable of a base", () => {
  it.each([
    [undefined, "`variables: { workspaceId: … }`"],
    [{}, "`variables: { workspaceId: … }`"],
    ...["", ".", "..", "a/b", "a\\b", "%2e%2e", "a?b", "a#b", "a b", "ä", "w-1\n"].map(
      (workspaceId) => [{ workspaceId }, "variables.workspaceId cannot be"] as const,
    ),
    ...[7, null, {}, ["w"]].map(
      (workspaceId) => [{ workspaceId }, "variables.workspaceId cannot be"] as const,
    ),
    [{ workspaceId: "w", cloudId: "../c" }, undefined],
  ] as const)("cannot be missing or change the path: %j", async (variables, message) => {
    const { client, sent } = open({ variables });
    const call =
      message === undefined ? client.forms.getForm({ id: "1" }) : client.assets.getObject({ id: "7" });
    await expect(call).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(message ?? "variables.cloudId cannot be"),
    });
    expect(sent()).toEqual([]);
  });

  it("is needed by its own document only", async () => {
    const { client, sent } = open({ variables: undefined });
    await client.organization.getOrgs();
    expect(sent()).toEqual([`GET ${GATEWAY}/admin/v1/orgs`]);
  });

  it("that can not be read is a wrong option, not an error of the program", async () => {
    const variables = {
      get workspaceId() {
        throw new Error("secret");
      },
    };
    await expect(open({ variables }).client.assets.getObject({ id: "7" })).rejects.toMatchObject({
      kind: "configuration",
      message: "the options cannot be read\npass an object",
    });
  });
});

describe("an API key of an organization", () => {
  it("needs no site, and is sent as a Bearer token", async () => {
    const { client, requests } = open({ site: undefined, auth: mixed.apiKey({ key: "ATCTT3xKey" }) });
    await client.organization.getOrgs();
    await client.assets.getObject({ id: "7" });
    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [`${GATEWAY}/admin/v1/orgs`, "Bearer ATCTT3xKey"],
      [`${GATEWAY}/jsm/assets/workspace/w-1/v1/object/7`, "Bearer ATCTT3xKey"],
    ]);
  });

  it("is refused by the operations of a site before anything is sent", async () => {
    const { client, sent } = open({ auth: mixed.apiKey({ key: "k" }) });
    await expect(client.platform.getThing({ id: "1" })).rejects.toMatchObject({
      kind: "configuration",
      message:
        "an organization's API key works only for organization, assets, forms, other, status\nuse another credential, such as apiToken({ email, token })",
    });
    expect(sent()).toEqual([]);
  });

  it("asks for the site or the cloud ID where a base contains it", async () => {
    const { client } = open({ site: undefined, auth: mixed.apiKey({ key: "k" }) });
    expect(await thrown(client.forms.getForm({ id: "1" }))).toBe(
      "no site is known\npass `site` or `cloudId`",
    );
  });

  it.each([
    ["", 'key cannot be ""'],
    [undefined, "key cannot be undefined"],
    [7, "key cannot be an object"],
    ["a b", "without spaces"],
    ['"k"', "without spaces"],
    ["ATATT3x", "this is not an API key"],
    ["ATSTT3x", "this is not an API key"],
    ["ATBBx", "this is not an API key"],
  ])("that can never work is refused: %j", (key, message) => {
    expect(() => mixed.apiKey({ key })).toThrow(message);
  });

  it("that is rejected or lacks a scope is explained", async () => {
    const reject = (status: number, body: object) =>
      open({ auth: mixed.apiKey({ key: "k" }) }, () =>
        Response.json(body, { status }),
      ).client.organization.getOrgs();
    await expect(reject(401, { code: 401, message: "Unauthorized" })).rejects.toMatchObject({
      kind: "bad-credentials",
      hint: expect.stringContaining("check the API key"),
    });
    await expect(reject(401, { code: 401, message: "scope does not match" })).rejects.toMatchObject({
      kind: "missing-scope",
    });
  });
});

describe("another credential", () => {
  const API_BASE_URL = `${GATEWAY}/ex/acme/c7`;

  it("of Forge sends paths below the gateway through Forge, and refuses other addresses", async () => {
    const paths: string[] = [];
    const forge = mixed.forge(async (path: string) => {
      paths.push(path);
      return Response.json({});
    });
    const { client } = open({ auth: forge, cloudId: "c1" });
    await client.assets.getObject({ id: "7" });
    await client.forms.getForm({ id: "1" });
    await client.client.GET("/v1/object/{id}", { params: { path: { id: "8" } } });
    expect(await thrown(client.status.getPages())).toContain("which is not below Forge's address");
    expect(paths).toEqual([
      "/jsm/assets/workspace/w-1/v1/object/7",
      "/jira/forms/cloud/c1/form/1",
      "/jsm/assets/workspace/w-1/v1/object/8",
    ]);
  });

  it("of a Forge invocation goes to the gateway and the site of the invocation, and nowhere else", async () => {
    const auth = mixed.forgeRemote({ token: "t", apiBaseUrl: API_BASE_URL });
    const { client, sent } = open({ auth });
    await client.forms.getForm({ id: "1" });
    await client.platform.getThing({ id: "1" });
    for (const call of [client.status.getPages(), client.other.getPage()])
      expect(await thrown(call)).toContain("which is not below Forge's address");
    expect(sent()).toEqual([`GET ${GATEWAY}/jira/forms/cloud/c7/form/1`, `GET ${API_BASE_URL}/rest/thing/1`]);
  });

  it("of OAuth 2.0 finds the cloud ID among the sites of the token", async () => {
    const { client, sent } = open({ site: undefined, auth: mixed.oauth2({ accessToken: "t" }) }, ({ url }) =>
      url.endsWith("/accessible-resources") ? [{ id: "c9", url: SITE, scopes: [] }] : {},
    );
    await client.forms.getForm({ id: "1" });
    expect(sent()).toEqual([
      `GET ${GATEWAY}/oauth/token/accessible-resources`,
      `GET ${GATEWAY}/jira/forms/cloud/c9/form/1`,
    ]);
  });
});

describe("a client none of whose documents a site serves", () => {
  it.each(["apiToken", "apiKey"])("needs no site and probes none: %s", async (name) => {
    const { fetch, requests } = observedFetch(answer);
    const auth = siteless[name]({ email: "me@acme.com", token: "t", key: "k" });
    const client = siteless.createAcme({ auth, variables: { workspaceId: "w" }, fetch, retry: false });
    expect(await client.connection()).toMatchObject({
      route: "gateway",
      apiBase: GATEWAY,
      siteBase: undefined,
    });
    await client.organization.getOrgs();
    await client.client.GET("/admin/v1/orgs");
    await client.client.GET("/admin/unknown");
    expect(requests.map(({ url }) => url)).toEqual([
      `${GATEWAY}/admin/v1/orgs`,
      `${GATEWAY}/admin/v1/orgs`,
      `${GATEWAY}/admin/unknown`,
    ]);
  });

  it("says that nothing was checked where no operation probes an API", async () => {
    const { fetch, requests } = observedFetch(answer);
    const client = siteless.createAcme({ auth: siteless.apiKey({ key: "k" }), fetch });
    const advice = "Nothing was checked: name the operations that you call.";
    expect(await siteless.diagnose(client)).toMatchObject({ ok: true, advice });
    expect(requests).toEqual([]);
  });

  it("reads its credential and its variables from the environment", async () => {
    const { fetch, requests } = observedFetch(answer);
    const given = siteless.fromEnvironment({ ACME_API_KEY: "k", ACME_WORKSPACE_ID: "w" });
    await siteless.createAcme({ ...given, fetch, retry: false }).assets.getObject({ id: "7" });
    expect(requests).toMatchObject([
      { url: `${GATEWAY}/jsm/assets/workspace/w/v1/object/7`, headers: { authorization: "Bearer k" } },
    ]);
    expect(() => siteless.fromEnvironment({})).toThrow("ACME_TOKEN is not set");
    expect(() => mixed.fromEnvironment({ ACME_TOKEN: "t" })).toThrow("ACME_SITE is not set");
  });

  it.each([
    ["/v1/orgs", "organization.getOrgs (GET /admin/v1/orgs)", `  address  ${GATEWAY}/admin/v1/orgs`],
    [
      `${GATEWAY}/admin/v1/orgs`,
      "organization.getOrgs (GET /admin/v1/orgs)",
      `  address  ${GATEWAY}/admin/v1/orgs`,
    ],
    [
      "/jsm/assets/workspace/w-1/v1/object/7",
      "assets.getObject (GET /v1/object/{id})",
      `  gateway  ${GATEWAY}/jsm/assets/workspace/{workspaceId}/v1/object/7`,
    ],
  ])("lists the address of a documented path: %s", (path, ...lines) => {
    expect(siteless.listUrls("GET", path)).toEqual(lines);
  });
});

describe("the fake of a client with bases", () => {
  const openFake = (options: (fake: AnyModule) => object) => {
    const fake = mixed.createFakeAcme();
    const variables = { workspaceId: "w" };
    const client = mixed.createAcme({ variables, fetch: fake.fetch, retry: false, ...options(fake) });
    return { fake, client };
  };

  it("serves each document at its base, for tokens of users and API keys", async () => {
    for (const options of [
      ({ site, addToken }: AnyModule) => ({ site: site.origin, auth: mixed.apiToken(addToken()) }),
      ({ site, addApiKey }: AnyModule) => ({ cloudId: site.cloudId, auth: mixed.apiKey(addApiKey()) }),
    ]) {
      const { fake, client } = openFake(options);
      expect(await client.organization.getOrgs()).toEqual(expect.any(Object));
      await client.assets.getObject({ id: "7" });
      await client.forms.getForm({ id: "1" });
      await client.other.getPage();
      expect(fake.requests.flatMap(({ operation }: AnyModule) => operation ?? [])).toEqual([
        "organization.getOrgs",
        "assets.getObject",
        "forms.getForm",
        "other.getPage",
      ]);
    }
  });

  it("rejects a revoked API key, and the cloud ID of no site", async () => {
    const key: AnyModule = {};
    const { client } = openFake(({ addApiKey }) => {
      Object.assign(key, addApiKey());
      return { cloudId: "c0", auth: mixed.apiKey(key) };
    });
    await expect(client.forms.getForm({ id: "1" })).rejects.toMatchObject({ kind: "wrong-route" });
    key.revoke();
    await expect(client.organization.getOrgs()).rejects.toMatchObject({ kind: "bad-credentials" });
  });
});

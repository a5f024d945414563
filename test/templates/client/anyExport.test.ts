import * as main from "confluence-fetch";
import * as login from "confluence-fetch/login";
import * as node from "confluence-fetch/node";
import * as recipes from "confluence-fetch/recipes";
import * as redis from "confluence-fetch/redis";
import * as schemas from "confluence-fetch/schemas";
import * as scopes from "confluence-fetch/scopes";
import * as memory from "confluence-fetch/stores/memory";
import * as testing from "confluence-fetch/testing";
import * as msw from "confluence-fetch/testing/msw";
import { getPages } from "confluence-fetch/v2/operations";
import { describe, expect, it } from "vitest";
import packageJson from "../../../generated/package.json" with { type: "json" };
import { observedFetch } from "../../support/observedFetch.js";
import { oddValues } from "../../support/oddValues.js";

type Any = (...args: unknown[]) => unknown;

const SETTINGS = { retry: false, timeout: 1_000 } as const;
const auth = main.apiToken({ email: "me@acme.com", token: "t", scoped: false });
const DONE = { finished: true, successful: true, status: "COMPLETED", results: [] };
const { fetch } = observedFetch(({ url }) => (url.includes("/pages/") ? PAGE : DONE));
const PAGE = {
  id: "1",
  status: "current",
  title: "t",
  version: { number: 1 },
  body: { storage: { value: "", representation: "storage" } },
};
const confluence = main.createConfluence({ site: "acme", auth, fetch, ...SETTINGS });
const target: main.Target = {
  site: main.parseSite("acme"),
  cloudId: "c",
  gateway: "https://api.atlassian.com",
  fetch,
};
const app = { clientId: "i", clientSecret: "s", authorizationServer: "https://auth.example.com" };
const consent = {
  clientId: "i",
  redirectUri: "https://app.example.com/",
  authorizationServer: "https://auth.example.com",
};
const body = recipes.storageBody("<p/>");
const client = { site: "acme", cloudId: "c", auth, gateway: "https://api.acme.com", fetch, ...SETTINGS };
const options = { ...client, headers: {}, concurrency: 1, clock: undefined, onRequest: undefined };
const wait = { timeout: 0, signal: undefined, clock: undefined, onProgress: undefined };
const call = { headers: {}, signal: undefined, ...SETTINGS };
const scoped = { scopes: ["read:page:confluence"] };

/** Right arguments of every exported function. Each of them, and each of their properties, becomes an odd value. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  createConfluence: [options],
  createClientOf: [{ getPages }, options],
  parseSite: ["acme"],
  gatewayRoute: ["vault", target, "because"],
  siteRoute: ["vault", target, "because"],
  anonymous: [],
  apiToken: [{ email: "me@acme.com", token: "t", scoped: true, ...scoped }],
  clientCredentials: [{ ...app, ...scoped }],
  forge: [fetch, scoped],
  forgeRemote: [{ token: "t", apiBaseUrl: "https://api.atlassian.com/ex/confluence/c", ...scoped }],
  fromEnvironment: [
    { CONFLUENCE_SITE: "acme", CONFLUENCE_EMAIL: "me@acme.com", CONFLUENCE_TOKEN: "t" },
    scoped,
  ],
  oauth2: [{ ...app, refreshToken: "r", accessToken: "a", expiresAt: 1, onRefresh: () => {}, ...scoped }],
  serviceAccountToken: [{ token: "t", email: "me@acme.com", ...scoped }],
  diagnose: [confluence, { operations: ["v2.getPages"], scopes: ["read:page:confluence"], needs: [] }],
  isConfluenceError: [new Error()],
  nextCursor: [confluence.v2.getPages(), { results: [] }],
  isOperationName: ["v2.getPages"],
  parseLink: ["https://acme.atlassian.net/wiki/spaces/DOC/pages/1"],
  mockCall: [{ results: [] }, { results: [] }],
  readPage: [confluence, { id: 1, format: "storage" }, call],
  updatePage: [
    confluence,
    { id: 1, change: { title: "t", body }, format: "storage", message: "m", tries: 1 },
    call,
  ],
  createOrUpdatePage: [confluence, { spaceId: 1, title: "t", body, parentId: 1, message: "m" }, call],
  findSpaceByKey: [confluence, "DOC", call],
  pagePath: [confluence, 1, call],
  findByPath: [confluence, 1, ["t"], call],
  restoreVersion: [confluence, 1, 1, { restoreTitle: true, message: "m", ...call }],
  listChanges: [
    confluence,
    {
      since: { version: 1, from: "2026-01-01T00:00:00.000Z", seen: ["1 1"] },
      where: "type = page",
      overlap: 1,
    },
    call,
  ],
  whoCanRead: [confluence, 1, call],
  cql: [Object.assign(["title = ", ""], { raw: ["title = ", ""] }), "a"],
  getUsers: [confluence, ["712020:a"], call],
  mention: ["712020:a"],
  mentionsOf: [body],
  syncAttachments: [confluence, 1, [], { prune: true, comment: "c", minorEdit: true, ...call }],
  isSameBody: [body, "<p />"],
  storageBody: ["<p/>"],
  adfBody: [{ type: "doc", version: 1, content: [] }],
  waitForTask: [confluence, 1, wait],
  waitForSpacePermissionTask: [confluence, 1, wait],
  walkPageTree: [confluence, { type: "page", id: 1 }, { maxDepth: 1, ...call }],
  listPagesBySpace: [
    confluence,
    {
      ...{ spaces: { type: "global" }, pages: { status: ["current"], depth: "all", title: "t" } },
      ...{ concurrency: 1, onError: () => {} },
      checkpoint: {
        version: 1,
        pages: { status: ["current"], depth: "all", title: "t" },
        spaces: { "1": { last: "1", cursor: "c", isDone: false } },
      },
    },
    call,
  ],
  authorizeUrl: [{ ...consent, ...scoped, state: "s", audience: "api.example.com" }],
  readCallback: ["/callback?code=c&state=s", "s"],
  exchangeCode: [{ ...consent, clientSecret: "s", code: "c", fetch, timeout: 1_000 }],
  familyOf: ["read:page:confluence"],
  schemaOf: ["v2.getPages"],
  toolOf: ["v2.createPage"],
  validateAnswers: [{ report: "warn", fetch }],
  memoryStore: [{ accessToken: "a", refreshToken: "r", expiresAt: 0 }],
  fileStore: ["/tmp/tokens.json", { encryptionKey: "A".repeat(43) }],
  redisStore: [{ sendCommand: async () => null }, "tokens", { lockLifetime: 1_000 }],
  redisLimiter: [{ sendCommand: async () => null }, { key: "acme", slots: 10, slotLifetime: 1_000 }],
  requiredScopes: [["v2.getPages"], { family: "fewest", beta: true }],
  scopesOf: ["v2.getPages"],
  createFakeConfluence: [{ sites: ["acme"], seed: 1, now: Date.now, expiredTokens: "not-permitted" }],
  toMswHandlers: [testing.createFakeConfluence()],
};

const functions = Object.entries({
  ...main,
  ...login,
  ...recipes,
  ...schemas,
  ...scopes,
  ...memory,
  ...node,
  ...redis,
  ...testing,
  ...msw,
}).filter(([name, value]) => typeof value === "function" && name !== "ConfluenceError") as [string, Any][];

/** Uses what a function returned: awaits it, iterates over it, or sends a call with the client that it is. */
async function use(made: unknown): Promise<void> {
  const result = await made;
  if (Object(result) !== result) return;
  const { v2, getPages: get, connect } = result as Record<string, unknown>;
  if (typeof connect === "function")
    await main
      .createConfluence({ ...client, cloudId: undefined, auth: result as main.Credential })
      .v2.getPages();
  if (v2) await (v2 as main.Confluence["v2"]).getPages();
  if (get) await (get as Any)();
  if (Symbol.asyncIterator in (result as object))
    for await (const _ of result as AsyncIterable<unknown>) break;
}

/** What a call throws that is no ConfluenceError; undefined if there is nothing of the kind. */
async function findStranger(run: () => unknown): Promise<unknown> {
  try {
    await use(run());
    return undefined;
  } catch (error) {
    return main.isConfluenceError(error) ? undefined : error;
  }
}

/** Argument lists of which one argument, or one property of one, is odd. */
function* variants(args: readonly unknown[], odd: unknown): Generator<readonly [string, readonly unknown[]]> {
  for (const [index, arg] of args.entries()) {
    yield [`argument ${index}`, args.with(index, odd)];
    if (Object(arg) !== arg || Array.isArray(arg) || typeof arg === "function") continue;
    for (const name of Object.keys(arg as object))
      yield [name, args.with(index, { ...(arg as object), [name]: odd })];
  }
}

describe("every exported function", () => {
  it("is in the table below", () => {
    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(calls).sort());
    expect(Object.keys(packageJson.exports)).toHaveLength(15);
  });

  it.each(functions)("%s throws nothing but a ConfluenceError, whatever it is passed", async (name, run) => {
    const strangers: string[] = [];
    expect(await findStranger(() => run(...(calls[name] as unknown[])))).toBeUndefined();
    for (const [kind, odd] of Object.entries(oddValues))
      for (const [what, args] of variants(calls[name] as unknown[], odd)) {
        const stranger = await findStranger(() => run(...args));
        if (stranger !== undefined) strangers.push(`${what} is ${kind}: ${String(stranger)}`);
      }
    expect(strangers).toEqual([]);
  });
});

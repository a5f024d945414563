import {
  anonymous,
  apiToken,
  type Confluence,
  type Credential,
  createConfluence,
  type ErrorKind,
  isConfluenceError,
  oauth2,
  serviceAccountToken,
} from "confluence-fetch";
import { afterEach, describe, expect, it } from "vitest";
import { failures } from "../support/failures.js";
import {
  type FakeAtlassian,
  type FakeCaller,
  type FakeOptions,
  startFakeAtlassian,
} from "../support/fakeAtlassian.js";

const EMAIL = "me@acme.com";
const TOKEN = "ATATT3xSECRETxSECRET";
const basic = (token: string) => `Basic ${btoa(`${EMAIL}:${token}`)}`;

/** How one failure comes about, and what the client must make of it. */
interface Row {
  readonly when: string;
  readonly auth: Credential;
  readonly caller?: FakeCaller;
  readonly fake?: FakeOptions;
  readonly call?: (confluence: Confluence) => Promise<unknown>;
  readonly kind: ErrorKind;
  readonly hint: RegExp;
  /** The requests that reach the fake, look-ups included. */
  readonly requests: number;
}

const scoped = (isScoped?: boolean) => apiToken({ email: EMAIL, token: TOKEN, scoped: isScoped });
const getPages = (confluence: Confluence) => confluence.v2.getPages();
const search = (confluence: Confluence) => confluence.v1.searchByCQL({ cql: "type = page" });
const answer = (
  reply: FakeOptions["answer"] extends ((...args: never) => infer R) | undefined ? R : never,
) => ({
  answer: () => reply,
});
const UNSCOPED: FakeCaller = { kind: "unscoped" };

const ROWS: readonly Row[] = [
  {
    when: "a scoped token lacks the scope of a v2 operation",
    auth: scoped(),
    caller: { kind: "scoped", scopes: ["read:space:confluence"] },
    kind: "missing-scope",
    hint: /getPages needs read:page:confluence\. The scopes of an API token cannot be changed: make a new one/,
    requests: 3,
  },
  {
    when: "a scoped token lacks the classic and the granular scope of a v1 operation",
    auth: scoped(),
    caller: { kind: "scoped", scopes: ["read:page:confluence"] },
    call: search,
    kind: "missing-scope",
    hint: /searchByCQL needs search:confluence, or read:content-details:confluence\. The scopes/,
    requests: 3,
  },
  {
    when: "an OAuth token lacks the scope",
    auth: oauth2({ accessToken: "jwt" }),
    caller: { kind: "oauth", scopes: [] },
    kind: "missing-scope",
    hint: /Add the scope under Permissions in the developer console/,
    requests: 2,
  },
  {
    when: "a scoped token is sent to the site",
    auth: scoped(false),
    caller: { kind: "scoped", scopes: ["read:page:confluence"] },
    kind: "wrong-route",
    hint: /works only through the gateway: leave out `scoped: false`/,
    requests: 1,
  },
  {
    when: "a token is unknown to v2 at the gateway",
    auth: scoped(true),
    kind: "bad-credentials",
    hint: /to a caller whom it does not know, not where a thing is missing: check the e-mail address and the token/,
    requests: 2,
  },
  {
    when: "a token is unknown to v1 at the gateway",
    auth: scoped(true),
    call: search,
    kind: "bad-credentials",
    hint: /does not know the caller, or gives the caller no licence/,
    requests: 2,
  },
  {
    when: "a token is unknown at the site",
    auth: scoped(false),
    kind: "bad-credentials",
    hint: /id\.atlassian\.com\/manage-profile\/security\/api-tokens/,
    requests: 1,
  },
  {
    when: "a token is unknown everywhere and its route is to be found out",
    auth: scoped(),
    kind: "bad-credentials",
    hint: /Neither the gateway nor the site knows the e-mail and token together/,
    requests: 3,
  },
  {
    when: "the account has no licence",
    auth: scoped(false),
    caller: { kind: "unlicensed" },
    call: search,
    kind: "bad-credentials",
    hint: /no licence \(it answers both alike\)/,
    requests: 1,
  },
  {
    when: "a stranger asks v2",
    auth: anonymous(),
    kind: "bad-credentials",
    hint: /what is asked for is not shown to everybody; give a credential/,
    requests: 1,
  },
  {
    when: "the organization has switched Basic off",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.basicDisabled),
    kind: "bad-credentials",
    hint: /may have switched API tokens off/,
    requests: 1,
  },
  {
    when: "the organization's policy blocks the token",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.blockedByPolicy),
    kind: "bad-credentials",
    hint: /may have switched API tokens off/,
    requests: 1,
  },
  {
    when: "the site wants a CAPTCHA solved",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer({ status: 401, headers: { "x-seraph-loginreason": "AUTHENTICATION_DENIED" }, body: "" }),
    kind: "bad-credentials",
    hint: /solve the CAPTCHA/,
    requests: 1,
  },
  {
    when: "a password is sent for a token",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.passwordDeprecated),
    kind: "bad-credentials",
    hint: /^Not accepted: check the e-mail address and the token/,
    requests: 1,
  },
  {
    when: "a Bearer token reaches a site",
    auth: { ...anonymous(), authorize: () => ({ Authorization: "Bearer SECRET" }) },
    kind: "wrong-route",
    hint: /A site takes no Bearer token/,
    requests: 1,
  },
  {
    when: "the gateway does not know the cloudId",
    auth: scoped(true),
    fake: {
      beside: ({ path }) => (path === "/_edge/tenant_info" ? { body: { cloudId: "other" } } : undefined),
    },
    kind: "wrong-route",
    hint: /The gateway does not know the site: check the cloudId/,
    requests: 2,
  },
  {
    when: "an OAuth token calls a v1 operation that is gone for it",
    auth: oauth2({ accessToken: "jwt" }),
    caller: { kind: "oauth", scopes: ["write:confluence-space"] },
    call: ({ v1 }) => v1.createSpace({ body: { key: "A", name: "A" } }),
    kind: "gone",
    hint: /use v2\.createSpace\./,
    requests: 2,
  },
  {
    when: "a page does not exist",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.missingV2),
    call: ({ v2 }) => v2.getPageById({ id: 7 }),
    kind: "not-found",
    hint: /does not exist, or the account may not see it/,
    requests: 1,
  },
  {
    when: "the path is none of the API's",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.unknownPath),
    call: search,
    kind: "wrong-route",
    hint: /starts with \/wiki\/rest\/api\/ or \/wiki\/api\/v2\//,
    requests: 1,
  },
  {
    when: "a page for people answers 404",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.pageNotFound),
    kind: "wrong-route",
    hint: /No API answers at this path/,
    requests: 1,
  },
  {
    when: "a log-in page answers 200 where nothing was due",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.loginPage),
    call: ({ v2 }) => v2.deletePage({ id: 1 }),
    kind: "not-json",
    hint: /A login page or a proxy answered/,
    requests: 1,
  },
  {
    when: "a log-in page answers 200 where a file was due",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.loginPage),
    call: ({ v1 }) => v1.downloadAttatchment({ id: 1, attachmentId: 2 }),
    kind: "not-json",
    hint: /A login page or a proxy answered/,
    requests: 1,
  },
  {
    when: "the site sends the request to a log-in",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.loginRedirect),
    kind: "wrong-route",
    hint: /sent elsewhere, to a log-in perhaps/,
    requests: 1,
  },
  {
    when: "JSON breaks off",
    auth: scoped(false),
    caller: UNSCOPED,
    fake: answer(failures.truncated),
    kind: "not-json",
    hint: /the answer broke off/,
    requests: 1,
  },
  ...(
    [
      ["the account lacks a permission", failures.noPermission, "forbidden", /lacks a permission/],
      ["the server suspects a forgery", failures.xsrf, "forbidden", /X-Atlassian-Token/],
      ["v1 refuses an argument", failures.invalidV1, "invalid-request", /does not accept the arguments/],
      ["v2 refuses an argument", failures.invalidV2, "invalid-request", /does not accept the arguments/],
      ["the method is wrong", failures.methodNotAllowed, "invalid-request", /does not accept the arguments/],
      ["a version is stale, with its status as text", failures.conflict, "conflict", /read it again/],
      ["the body is too large", failures.tooLarge, "too-large", /Send less/],
      ["there are too many requests", failures.rateLimited, "rate-limited", /Retry-After/],
      ["the site is suspended", failures.suspended, "server", /suspended for inactivity/],
      ["the server fails", failures.serverError, "server", /Atlassian's side failed/],
    ] as const
  ).map(
    ([when, failure, kind, hint]): Row => ({
      when,
      auth: scoped(false),
      caller: UNSCOPED,
      fake: answer(failure),
      kind,
      hint,
      requests: 1,
    }),
  ),
];

describe("a failure", () => {
  let fake: FakeAtlassian | undefined;
  afterEach(() => fake?.close());

  for (const { when, auth, caller, fake: options, call = getPages, kind, hint, requests } of ROWS) {
    it(`is ${kind} when ${when}`, async () => {
      const callers = caller ? { [basic(TOKEN)]: caller, "Bearer jwt": caller } : {};
      const beside = (request: { path: string }) =>
        request.path.endsWith("accessible-resources") && fake
          ? { body: [{ id: fake.cloudId, url: fake.site, name: "acme", scopes: [] }] }
          : undefined;
      fake = await startFakeAtlassian({ callers, beside, ...options });
      const confluence = createConfluence({ site: fake.site, gateway: fake.gateway, auth, retry: false });
      const error: unknown = await call(confluence).catch((thrown: unknown) => thrown);
      if (!isConfluenceError(error)) throw error;
      expect([error.kind, error.hint]).toEqual([kind, expect.stringMatching(hint)]);
      expect(fake.requests.length).toBe(requests);
      expect(error.message.length).toBeLessThan(1500);
    });
  }

  it("of the network is `network`, and names the reason", async () => {
    const confluence = createConfluence({ site: "http://127.0.0.1:1", auth: scoped(false), retry: false });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({
      kind: "network",
      message: expect.stringMatching(/getPages got no answer: .*(ECONNREFUSED|bad port)/),
    });
  });

  it("carries the operation, the request, the answer and the trace id", async () => {
    fake = await startFakeAtlassian({
      callers: { [basic(TOKEN)]: UNSCOPED },
      answer: () => ({
        ...failures.conflict,
        headers: { "atl-request-id": "r-1", "set-cookie": "session=SECRET" },
      }),
    });
    const confluence = createConfluence({ site: fake.site, auth: scoped(false) });
    const error = await confluence.v2.deletePage({ id: 3 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "ConfluenceError",
      operation: "deletePage",
      method: "DELETE",
      url: `${fake.site}/wiki/api/v2/pages/3`,
      status: 409,
      traceId: "r-1",
      body: failures.conflict.body,
    });
    expect((error as { headers: Headers }).headers.get("set-cookie")).toBeNull();
  });
});

describe("a token that can never work", () => {
  for (const [what, token, message] of [
    ["is empty", "", "the token is empty"],
    ["has a line end", "abc\n", "the token has white space in it"],
    ["is in quotes", '"abc"', "the token is in quotes"],
    ["is an e-mail address", "me@acme.com", "the token is an e-mail address"],
    ["is an organization's key", "ATCTT3xFfGabc=1", "the token is an organization's admin API key"],
    ["is of Bitbucket", "ATBBabc", "the token is a Bitbucket app password"],
  ]) {
    it(`is refused at construction when it ${what}`, () => {
      expect(() => apiToken({ email: EMAIL, token: token ?? "" })).toThrow(message);
      expect(() => serviceAccountToken({ token: token ?? "" })).toThrow(message);
    });
  }

  it("is refused when its e-mail address is missing or is no address", () => {
    expect(() => apiToken({ email: "", token: TOKEN })).toThrow("the e-mail address is missing");
    expect(() => apiToken({ email: "me", token: TOKEN })).toThrow("the e-mail address is not one");
    expect(() => serviceAccountToken({ token: TOKEN })).toThrow("this is the API token of a person");
  });
});

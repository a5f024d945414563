import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { basic, WAYS, type Way } from "./ways.js";

const V1 = "/wiki/rest/api/user/current";
const SEARCH = "/wiki/rest/api/search?cql=type%3Dpage";
const V2 = "/wiki/api/v2/pages";
const BARE = '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}';
const STACKLESS =
  '{"statusCode":403,"message":"com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: 403 FORBIDDEN \\"Request rejected because caller cannot access Confluence\\""}';
const NOT_PERMITTED = '{"message":"Current user not permitted to use Confluence","statusCode":403}';
const CONNECT = '{"error":"Failed to parse Connect Session Auth Token"}';
const SCOPE = '{"code":401,"message":"Unauthorized; scope does not match"}';
const GONE =
  '{"statusCode":410,"data":{"authorized":true,"valid":true,"errors":[],"successful":true},"message":"com.atlassian.confluence.api.service.exceptions.pagesmodes.GoneException: This deprecated endpoint has been removed."}';
const TOMCAT = /<title>HTTP Status 401 – Unauthorized<\/title>.*lacks valid authentication credentials/;
const SCOPES = ["read:page:confluence", "read:confluence-user"] as const;

/** A request, and what the double answers. */
interface Row {
  readonly when: string;
  readonly at: "site" | "gateway";
  readonly path: string;
  readonly as?: (fake: FakeConfluence) => string;
  readonly send?: RequestInit;
  readonly status: number;
  readonly body: string | RegExp;
  readonly headers?: Readonly<Record<string, string>>;
}

const unscoped = (fake: FakeConfluence) => {
  const { email, token } = fake.addToken();
  return basic(email, token);
};
const scoped = (fake: FakeConfluence) => {
  const { email, token } = fake.addToken({ scopes: SCOPES });
  return basic(email, token);
};
const app = (fake: FakeConfluence) => `Bearer ${fake.addApp({ scopes: SCOPES }).accessToken}`;
const revoked = (fake: FakeConfluence) => {
  const { email, token, revoke } = fake.addToken();
  revoke();
  return basic(email, token);
};
const unlicensed = (fake: FakeConfluence) => {
  const { email, token } = fake.addToken({ user: fake.addUser({ licensed: false }) });
  return basic(email, token);
};
const html = { "content-type": "text/html;charset=UTF-8" };
const scopeCheck = { "x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK" };
const write = (method: string): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: "{}",
});

const ROWS: readonly Row[] = [
  {
    ...{ when: "a scope is missing for v2", at: "gateway", path: "/wiki/api/v2/spaces", as: scoped },
    ...{ status: 401, body: SCOPE, headers: scopeCheck },
  },
  {
    ...{ when: "a scope is missing for v1", at: "gateway", path: SEARCH, as: app },
    ...{ status: 401, body: SCOPE, headers: scopeCheck },
  },
  {
    ...{
      when: "a scope is missing and the arguments are wrong",
      at: "gateway",
      path: "/wiki/api/v2/spaces?limit=0",
    },
    ...{ as: scoped, status: 401, body: SCOPE },
  },
  {
    ...{ when: "no scope would be enough", at: "gateway", path: "/wiki/api/v2/admin-key", as: scoped },
    ...{ status: 401, body: SCOPE },
  },
  {
    ...{
      when: "an API token is to do what only OAuth may",
      at: "gateway",
      path: "/wiki/api/v2/app/properties",
    },
    ...{ as: scoped, status: 401, body: SCOPE },
  },
  {
    when: "a scoped token asks the site for v1",
    at: "site",
    path: V1,
    as: scoped,
    status: 401,
    body: TOMCAT,
    headers: html,
  },
  {
    when: "a scoped token asks the site for v2",
    at: "site",
    path: V2,
    as: scoped,
    status: 401,
    body: TOMCAT,
    headers: html,
  },
  ...(["site", "gateway"] as const).flatMap((at): Row[] => [
    { when: `nobody asks the ${at} for v1`, at, path: V1, status: 403, body: STACKLESS },
    { when: `nobody searches at the ${at}`, at, path: SEARCH, status: 403, body: NOT_PERMITTED },
    { when: `nobody asks the ${at} for v2`, at, path: V2, status: 404, body: BARE },
    {
      when: `a revoked token asks the ${at} for v1`,
      at,
      path: V1,
      as: revoked,
      status: 403,
      body: STACKLESS,
    },
    { when: `a revoked token asks the ${at} for v2`, at, path: V2, as: revoked, status: 404, body: BARE },
    { when: `no licence, v1 at the ${at}`, at, path: V1, as: unlicensed, status: 403, body: NOT_PERMITTED },
    { when: `no licence, v2 at the ${at}`, at, path: V2, as: unlicensed, status: 404, body: BARE },
  ]),
  {
    ...{ when: "the token is another's", at: "site", path: V2, status: 404, body: BARE },
    as: (fake) => basic(fake.addUser().email, fake.addToken().token),
  },
  {
    ...{ when: "the Basic value cannot be read", at: "site", path: V1, as: () => "Basic !!" },
    ...{ status: 401, body: TOMCAT, headers: html },
  },
  {
    ...{
      when: "the e-mail address is missing",
      at: "site",
      path: V1,
      as: (fake) => basic("", fake.addToken().token),
    },
    ...{ status: 401, body: "Basic authentication with passwords is deprecated." },
  },
  { when: "Bearer asks the site for v2", at: "site", path: V2, as: app, status: 403, body: CONNECT },
  { when: "Bearer asks the site for v1", at: "site", path: V1, as: app, status: 403, body: STACKLESS },
  {
    ...{ when: "a person's token comes as Bearer", at: "gateway", path: V2, status: 404, body: BARE },
    as: (fake) => `Bearer ${fake.addToken({ scopes: SCOPES }).token}`,
  },
  {
    ...{ when: "an access token has ended", at: "gateway", path: V2 },
    ...{ status: 401, body: '{"code":401,"message":"Unauthorized"}' },
    as: (fake) => {
      const { accessToken, expire } = fake.addApp({ scopes: SCOPES });
      expire();
      return `Bearer ${accessToken}`;
    },
  },
  ...(["GET", "POST"] as const).map((method): Row => {
    const send = method === "POST" ? write(method) : {};
    return {
      when: `${method} content is gone`,
      at: "gateway",
      path: "/wiki/rest/api/content",
      as: app,
      send,
      status: 410,
      body: GONE,
    };
  }),
  {
    when: "content by its id is gone",
    at: "gateway",
    path: "/wiki/rest/api/content/1",
    as: app,
    send: write("PUT"),
    status: 410,
    body: GONE,
  },
  { when: "spaces are gone", at: "gateway", path: "/wiki/rest/api/space", as: app, status: 410, body: GONE },
  {
    when: "a space is gone",
    at: "gateway",
    path: "/wiki/rest/api/space/DOC",
    as: app,
    status: 410,
    body: GONE,
  },
  {
    ...{ when: "v1 has no such path", at: "site", path: "/wiki/rest/api/nope", as: unscoped },
    ...{
      status: 404,
      body: /^\{"message":"null for uri: http.*\/wiki\/rest\/api\/nope","status-code":404\}$/,
    },
  },
  {
    ...{
      when: "v1 has no such path, and XML is wanted",
      at: "site",
      path: "/wiki/rest/api/nope",
      as: unscoped,
    },
    ...{
      send: { headers: { accept: "text/xml" } },
      status: 404,
      headers: { "content-type": "application/xml" },
    },
    body: /<status-code>404<\/status-code><message>null for uri: /,
  },
  {
    when: "v2 has no such path",
    at: "site",
    path: "/wiki/api/v2/nope",
    as: unscoped,
    status: 404,
    body: BARE,
  },
  ...["/wiki/rest/nope", "/rest/api/content", "/wiki/spaces/DOC", "/"].map(
    (path): Row => ({
      ...{ when: `${path} is outside of the API`, at: "site", path, as: unscoped, status: 404 },
      ...{ body: /^<!DOCTYPE html>[\s\S]{30000}/, headers: html },
    }),
  ),
  {
    ...{ when: "the method is not one of the path", at: "site", path: V1, as: unscoped, send: write("PUT") },
    ...{
      status: 405,
      body: /^\{"errors":\[\{"status":405,"code":"METHOD_NOT_ALLOWED","title":"org.springframework/,
    },
  },
  {
    ...{ when: "an upload could be forged", at: "site", path: "/wiki/rest/api/content/1/child/attachment" },
    ...{ as: unscoped, send: write("POST"), status: 403, body: /XSRF check failed/ },
  },
  {
    ...{
      when: "a file is asked for as by a browser",
      at: "site",
      path: "/wiki/download/attachments/1/a.png",
    },
    ...{
      as: unscoped,
      status: 401,
      body: "",
      headers: { "www-authenticate": expect.stringContaining("OAuth realm=") },
    },
  },
];

for (const [name, open] of Object.entries(WAYS)) {
  describe(`the double ${name}, when`, () => {
    let fake: FakeConfluence;
    let way: Way;
    beforeEach(async () => {
      fake = createFakeConfluence();
      way = await open(fake);
    });
    afterEach(() => way.close());

    for (const { when, at, path, as, send, status, body, headers = {} } of ROWS) {
      it(`${when}, answers ${status}`, async () => {
        const base = at === "site" ? way.site : `${way.gateway}/ex/confluence/${fake.site.cloudId}`;
        const given = new Headers({ accept: "application/json", ...(send?.headers as object) });
        if (as) given.set("authorization", as(fake));
        const response = await way.fetch(base + path, { ...send, headers: given });
        const text = await response.text();
        expect({
          status: response.status,
          text,
          headers: Object.fromEntries(response.headers),
        }).toMatchObject({
          status,
          text: typeof body === "string" ? body : expect.stringMatching(body),
          headers,
        });
        expect(fake.requests.map((request) => [request.host, request.path, request.status])).toEqual([
          [at, path, status],
        ]);
      });
    }
  });
}

import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { basic, CONNECTIONS, type FakeConnection } from "../connections.js";

const V1 = "/wiki/rest/api/user/current";
const SEARCH = "/wiki/rest/api/search?cql=type%3Dpage";
const V2 = "/wiki/api/v2/pages";
const APP = "/wiki/api/v2/app/properties";
const UPLOAD = "/wiki/rest/api/content/1/child/attachment";
const LABELS = "/wiki/rest/api/content/1/label";
const DOWNLOAD = "/wiki/download/attachments/1/a.png";
const BARE = '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}';
const STACKLESS =
  '{"statusCode":403,"message":"com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: 403 FORBIDDEN \\"Request rejected because caller cannot access Confluence\\""}';
const NOT_PERMITTED = '{"message":"Current user not permitted to use Confluence","statusCode":403}';
const CONNECT = '{"error":"Failed to parse Connect Session Auth Token"}';
const SCOPE = '{"code":401,"message":"Unauthorized; scope does not match"}';
const GONE =
  '{"statusCode":410,"data":{"authorized":true,"valid":true,"errors":[],"successful":true},"message":"com.atlassian.confluence.api.service.exceptions.pagesmodes.GoneException: This deprecated endpoint has been removed."}';
const TOMCAT = /<title>HTTP Status 401 – Unauthorized<\/title>.*lacks valid authentication credentials/;
const PASSWORD = "Basic authentication with passwords is deprecated.";
const NULL_FOR_URI = /^\{"message":"null for uri: http.*\/wiki\/rest\/api\/nope","status-code":404\}$/;
const XML_404 = /<status-code>404<\/status-code><message>null for uri: /;
const NOT_ALLOWED = /^\{"errors":\[\{"status":405,"code":"METHOD_NOT_ALLOWED","title":"org.springframework/;
const PAGE = /^<!DOCTYPE html>[\s\S]{30000}/;
const SCOPES = ["read:page:confluence", "read:confluence-user"] as const;

type Caller = (fake: FakeConfluence) => string | undefined;

/** A request, and what the fake answers. */
type Row = readonly [
  when: string,
  at: "site" | "gateway",
  path: string,
  as: Caller,
  status: number,
  body: string | RegExp,
  more?: { readonly send?: RequestInit; readonly headers?: Readonly<Record<string, unknown>> },
];

const nobody: Caller = () => undefined;
const unscoped: Caller = (fake) => {
  const { email, token } = fake.addToken();
  return basic(email, token);
};
const scoped: Caller = (fake) => {
  const { email, token } = fake.addToken({ scopes: SCOPES });
  return basic(email, token);
};
const app: Caller = (fake) => `Bearer ${fake.addApp({ scopes: SCOPES }).accessToken}`;
const revoked: Caller = (fake) => {
  const { email, token, revoke } = fake.addToken();
  revoke();
  return basic(email, token);
};
const unlicensed: Caller = (fake) => {
  const { email, token } = fake.addToken({ user: fake.addUser({ licensed: false }) });
  return basic(email, token);
};
const expired: Caller = (fake) => {
  const { accessToken, expire } = fake.addApp({ scopes: SCOPES });
  expire();
  return `Bearer ${accessToken}`;
};
const mixedUp: Caller = (fake) => basic(fake.addUser().email, fake.addToken().token);
const withoutEmail: Caller = (fake) => basic("", fake.addToken().token);
const tokenAsBearer: Caller = (fake) => `Bearer ${fake.addToken({ scopes: SCOPES }).token}`;

const HTML = { headers: { "content-type": "text/html;charset=UTF-8" } };
const XML = { headers: { "content-type": "application/xml" }, send: { headers: { accept: "text/xml" } } };
const CATEGORY = { headers: { "x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK" } };
const CHALLENGE = { headers: { "www-authenticate": expect.stringContaining("OAuth realm=") } };
const POST = { send: { method: "POST", headers: { "content-type": "application/json" }, body: "{}" } };
const MOZILLA = { send: { ...POST.send, headers: { ...POST.send.headers, "user-agent": "Mozilla/5.0" } } };
const FORM = { send: { method: "POST", headers: { "content-type": "multipart/form-data" }, body: "" } };
const PUT = { send: { ...POST.send, method: "PUT" } };
const REST = "/wiki/rest/api";

const ROWS: readonly Row[] = [
  ["a scope is missing for v2", "gateway", "/wiki/api/v2/spaces", scoped, 401, SCOPE, CATEGORY],
  ["a scope is missing for v1", "gateway", SEARCH, app, 401, SCOPE, CATEGORY],
  [
    "a scope is missing and the arguments are invalid",
    "gateway",
    "/wiki/api/v2/spaces?limit=0",
    scoped,
    401,
    SCOPE,
    CATEGORY,
  ],
  ["no scope allows the operation", "gateway", "/wiki/api/v2/admin-key", scoped, 401, SCOPE, CATEGORY],
  ["the operation is OAuth-only and the token has scopes", "gateway", APP, scoped, 401, SCOPE, CATEGORY],
  ["the operation is OAuth-only", "site", APP, unscoped, 403, /"code":"FORBIDDEN"/],
  ["a scoped token calls v1 on the site", "site", V1, scoped, 401, TOMCAT, HTML],
  ["a scoped token calls v2 on the site", "site", V2, scoped, 401, TOMCAT, HTML],
  ...(["site", "gateway"] as const).flatMap((at): Row[] => [
    [`an anonymous caller calls v1 on the ${at}`, at, V1, nobody, 403, STACKLESS],
    [`an anonymous caller searches on the ${at}`, at, SEARCH, nobody, 403, NOT_PERMITTED],
    [`an anonymous caller calls v2 on the ${at}`, at, V2, nobody, 404, BARE],
    [`a revoked token calls v1 on the ${at}`, at, V1, revoked, 403, STACKLESS],
    [`a revoked token calls v2 on the ${at}`, at, V2, revoked, 404, BARE],
    [`a user without a license calls v1 on the ${at}`, at, V1, unlicensed, 403, NOT_PERMITTED],
    [`a user without a license calls v2 on the ${at}`, at, V2, unlicensed, 404, BARE],
  ]),
  ["the token belongs to another user", "site", V2, mixedUp, 404, BARE],
  ["the Basic credentials are malformed", "site", V1, () => "Basic !!", 401, TOMCAT, HTML],
  ["the email address is missing", "site", V1, withoutEmail, 401, PASSWORD],
  ["a Bearer token calls v2 on the site", "site", V2, app, 403, CONNECT],
  ["a Bearer token calls v1 on the site", "site", V1, app, 403, STACKLESS],
  ["a user's API token is sent as Bearer", "gateway", V2, tokenAsBearer, 404, BARE],
  ["an access token has expired", "gateway", V2, expired, 404, BARE],
  ["content is listed with the removed operation", "gateway", `${REST}/content`, app, 410, GONE],
  ["content is created with the removed operation", "gateway", `${REST}/content`, app, 410, GONE, POST],
  ["content is updated with the removed operation", "gateway", `${REST}/content/1`, app, 410, GONE, PUT],
  ["spaces are listed with the removed operation", "gateway", `${REST}/space`, app, 410, GONE],
  ["a space is read with the removed operation", "gateway", `${REST}/space/DOC`, app, 410, GONE],
  ["v1 has no such path", "site", `${REST}/nope`, unscoped, 404, NULL_FOR_URI],
  ["v1 has no such path, and XML is accepted", "site", `${REST}/nope`, unscoped, 404, XML_404, XML],
  ["v2 has no such path", "site", "/wiki/api/v2/nope", unscoped, 404, BARE],
  ...["/wiki/rest/nope", "/rest/api/content", "/wiki/spaces/DOC", "/"].map(
    (path): Row => [`${path} is outside of the API`, "site", path, unscoped, 404, PAGE, HTML],
  ),
  ["the path does not support the method", "site", V1, unscoped, 405, NOT_ALLOWED, PUT],
  ["an upload lacks the XSRF header", "site", UPLOAD, unscoped, 403, /XSRF check failed/, FORM],
  [
    "a browser's write to v1 lacks the XSRF header",
    "site",
    LABELS,
    unscoped,
    403,
    /XSRF check failed/,
    MOZILLA,
  ],
  ["a file is requested from the web interface", "site", DOWNLOAD, unscoped, 401, "", CHALLENGE],
];

for (const [name, open] of Object.entries(CONNECTIONS)) {
  describe(`the fake ${name}, when`, () => {
    let fake: FakeConfluence;
    let connection: FakeConnection;
    beforeEach(async () => {
      fake = createFakeConfluence();
      connection = await open(fake);
    });
    afterEach(() => connection.close());

    for (const [when, at, path, as, status, body, { send, headers = {} } = {}] of ROWS) {
      it(`${when}, responds with ${status}`, async () => {
        const base =
          at === "site" ? connection.site : `${connection.gateway}/ex/confluence/${fake.site.cloudId}`;
        const given = new Headers({ accept: "application/json", ...send?.headers });
        const authorization = as(fake);
        if (authorization !== undefined) given.set("authorization", authorization);
        const response = await connection.fetch(base + path, { ...send, headers: given });
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

    it("a write to v1 has the XSRF header, accepts it", async () => {
      for (const word of ["nocheck", "no-check"]) {
        const headers = { authorization: unscoped(fake) ?? "", "x-atlassian-token": word };
        const body = new FormData();
        body.set("file", new Blob(["a"]), "a.txt");
        expect(
          (await connection.fetch(connection.site + UPLOAD, { method: "POST", headers, body })).status,
        ).toBe(404);
      }
    });
  });
}

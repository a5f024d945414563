import { inspect } from "node:util";
import {
  apiToken,
  type Credential,
  clientCredentials,
  createConfluence,
  oauth2,
  serviceAccountToken,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { hideSecrets, listSecrets } from "../../../generated/src/http/hideSecrets.js";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const SECRET = "ATSTT3x/S3CR3T+t0k3n==";
const COOKIE = "c00kie-s3cr3t";
const clock = { now: Date.now, random: Math.random, sleep: async () => {} };

/** The credentials, and the path whose request has their secret. */
const CREDENTIALS: Readonly<Record<string, readonly [make: () => Credential, path: string]>> = {
  "an API token": [() => apiToken({ email: "me@acme.com", token: SECRET, scoped: false }), "/wiki/"],
  "an API token that is probed": [() => apiToken({ email: "me@acme.com", token: SECRET }), "/ex/"],
  "a service account's token": [() => serviceAccountToken({ token: SECRET }), "/ex/"],
  "an access token": [() => oauth2({ accessToken: SECRET }), "accessible-resources"],
  "a client secret": [() => clientCredentials({ clientId: "i", clientSecret: SECRET }), "/oauth/token"],
  "a refresh token": [
    () => oauth2({ clientId: "i", clientSecret: "s", refreshToken: SECRET, onRefresh: () => {} }),
    "/oauth/token",
  ],
};

/** How a server may echo what it got. */
const ECHOES: Readonly<Record<string, (request: SeenRequest) => string>> = {
  "as it is": ({ headers, body }) => `${JSON.stringify(headers)} ${body}`,
  decoded: ({ headers, body }) =>
    `${atob(/^Basic (.*)/.exec(headers.authorization ?? "")?.[1] ?? "")} ${decodeURIComponent(body ?? "")}`,
  "in a URL": ({ headers, body }) => encodeURIComponent(`${headers.authorization} ${body}`),
};

const SENT: Readonly<Record<string, (text: string) => Response>> = {
  "in the message of an error": (text) => Response.json({ message: text }, { status: 400 }),
  "in the page of an error": (text) => new Response(`<html>${text}`, { status: 403 }),
  "in a page instead of data": (text) =>
    new Response(`<html>${text}`, { headers: { "content-type": "text/html" } }),
  "in what is no JSON": (text) => new Response(text),
  "in headers": (text) =>
    Response.json({ message: "no" }, { status: 400, headers: { "x-debug": text, "www-authenticate": text } }),
  "in headers of data": (text) => Response.json({ results: [] }, { headers: { "x-debug": text } }),
  "in the reason of a status": (text) => new Response("{}", { status: 400, statusText: text }),
  "in an error that is retried": (text) =>
    Response.json({ text }, { status: 503, headers: { "x-debug": text } }),
};

describe.each(Object.entries(CREDENTIALS))("%s that a server echoes", (_, [make, path]) => {
  for (const [where, respond] of Object.entries(SENT))
    it.each(Object.entries(ECHOES))(`${where}, %s, is in no error, event or log line`, async (_, echo) => {
      const seen: unknown[] = [];
      const see = (event: unknown) =>
        void seen.push(event, ...((event as { headers?: Headers }).headers ?? []));
      const { fetch } = observedFetch((request) => {
        if (request.url.includes(path)) return respond(echo(request));
        if (request.url.endsWith("/_edge/tenant_info")) return { cloudId: "c" };
        return { results: [] };
      });
      const confluence = createConfluence({
        ...{ site: "acme", auth: make(), headers: { Cookie: `sid=${COOKIE}; a=b` }, fetch, clock },
        ...{ retry: { attempts: 1 }, onRequest: see, onResponse: see, onRetry: see, debug: see },
      });
      for (const call of [
        () => confluence.v2.getPages(),
        () => confluence.v1.downloadAttatchment({ id: 1, attachmentId: 2 }),
      ]) {
        const error: unknown = await call().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        const { headers, stack, cause } = (error ?? {}) as {
          headers?: Headers;
          stack?: string;
          cause?: Error;
        };
        const deep = { depth: 9, showHidden: true };
        const all = [error, [...(headers ?? [])], stack, cause, cause?.stack, seen]
          .map((value) => inspect(value, deep))
          .join("\n");
        for (const secret of [SECRET, COOKIE, btoa(`me@acme.com:${SECRET}`), encodeURIComponent(SECRET)])
          expect(all).not.toContain(secret);
      }
    });
});

describe("secrets", () => {
  const hide = (headers: Record<string, string>, text: string, body?: string) =>
    hideSecrets(listSecrets({ headers, body }), text);

  it("are replaced by asterisks", () => {
    const headers = { authorization: "Bearer 0123456789" };
    expect(hide(headers, "got Bearer 0123456789, and 0123456789")).toBe("got ***, and ***");
  });

  it("are not what is short, or in headers of other names", () => {
    const headers = { "x-atlassian-token": "no-check", accept: "application/json" };
    expect(hide(headers, "no-check application/json")).toBe("no-check application/json");
  });

  it("are in forms, and not in JSON", () => {
    const body = "grant_type=client_credentials&client_secret=0123456789";
    const text = "0123456789 client_credentials";
    expect(hide({ "content-type": "application/x-www-form-urlencoded" }, text, body)).toBe(
      "*** client_credentials",
    );
    expect(hide({ "content-type": "application/json" }, text, body)).toBe(text);
  });
});

it("data that contains a token is not changed", async () => {
  const { fetch } = observedFetch(() => ({ title: SECRET, results: [] }));
  const auth = apiToken({ email: "me@acme.com", token: SECRET, scoped: false });
  const page = await createConfluence({ site: "acme", auth, fetch }).v2.getPageById({ id: 1 });
  expect(page.title).toBe(SECRET);
});

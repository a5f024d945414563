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
import { secretHider } from "../../../generated/src/http/hideSecrets.js";
import { randomString, seededRandom } from "../../../generated/src/testing/seededRandom.js";
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
  "with escapes of letters": ({ headers, body }) =>
    `${headers.authorization} ${body}`.replace(
      /[a-z]/gi,
      (each) => `\\u00${each.charCodeAt(0).toString(16)}`,
    ),
  "in a URL": ({ headers, body }) => encodeURIComponent(`${headers.authorization} ${body}`),
};

const HTML: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const toHtml = (text: string) => text.replace(/[&<>"']/g, (each) => HTML[each] ?? "");
const numbered = (text: string, of: (code: string) => string) =>
  text.replace(/\W/g, (each) => of(each.charCodeAt(0).toString(16)));

/** Escapes one letter of a text, which needs none. */
const letters = (text: string, of: (code: string) => string) =>
  text.replace(/[A-Z]/i, (each) => of(each.charCodeAt(0).toString(16)));

/** How a text may be escaped. */
const ESCAPED: readonly (readonly [how: string, escape: (text: string) => string])[] = [
  ["as they are", String],
  ["in lower case", (text) => text.toLowerCase()],
  ["in upper case", (text) => text.toUpperCase()],
  ["for a URL", encodeURIComponent],
  ["for a URL twice", (text) => encodeURIComponent(encodeURIComponent(text))],
  ["for a URL in lower case", (text) => encodeURIComponent(text).toLowerCase()],
  ["for HTML", toHtml],
  ["for HTML twice", (text) => toHtml(toHtml(text))],
  ["for HTML in hexadecimal numbers", (text) => numbered(text, (hex) => `&#x${hex};`)],
  ["for HTML in decimal numbers", (text) => numbered(text, (hex) => `&#0${Number.parseInt(hex, 16)};`)],
  ["for JSON", (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")],
  ["for JSON in numbers", (text) => numbered(text, (hex) => `\\u${hex.padStart(4, "0")}`)],
  ["for JSON, letters, too", (text) => letters(text, (hex) => `\\u${hex.padStart(4, "0")}`)],
  ["for JSON twice, letters, too", (text) => letters(text, (hex) => `\\\\u${hex.padStart(4, "0")}`)],
  ["for JavaScript, letters, too", (text) => letters(text, (hex) => `\\x${hex.padStart(2, "0")}`)],
  ["for a URL, letters, too", (text) => letters(encodeURIComponent(text), (hex) => `%${hex}`)],
  ["for a URL twice, letters, too", (text) => letters(encodeURIComponent(text), (hex) => `%25${hex}`)],
  ["for HTML, letters, too", (text) => letters(toHtml(text), (hex) => `&#x${hex};`)],
  [
    "for HTML, letters, too, in decimal",
    (text) => letters(toHtml(text), (hex) => `&#${Number.parseInt(hex, 16)};`),
  ],
  ["in Base64", (text) => btoa(utf8(text))],
  ["in Base64 for URLs", (text) => btoa(utf8(text)).replaceAll("+", "-").replaceAll("/", "_")],
];

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
    secretHider({ headers, body })(text);

  it("are replaced by asterisks", () => {
    const headers = { authorization: "Bearer 0123456789" };
    expect(hide(headers, "got Bearer 0123456789, and 0123456789")).toBe("got ***, and ***");
  });

  it("are not what is short, or in headers of which servers may speak", () => {
    const headers = {
      ...{ "x-atlassian-token": "no-check", accept: "application/json", "user-agent": "confluence-fetch/1" },
      ...{ "content-type": "text/plain; charset=utf-8", "x-app": "Confluence", "x-short": "1234567" },
    };
    const text = `${Object.values(headers).join(" ")} confluence`;
    expect(hide(headers, text)).toBe(text);
  });

  it("are the values of all other headers, whatever their names", () => {
    const headers = {
      "X-Api-Gw": "gw-12345",
      "X-Tenant": "acme eu-west-1 of mine",
      "X-Route": "Bearer r0ute-id",
    };
    expect(hide(headers, "gw-12345, acme eu-west-1 of mine, eu-west-1 and mine, r0ute-id")).toBe(
      "***, ***, *** and mine, ***",
    );
  });

  it.each(ESCAPED)("are hidden %s", (_, write) => {
    const headers = { authorization: `Bearer ${SECRET}`, cookie: `a=${COOKIE}; b="<é/+&>'` };
    for (const secret of [SECRET, `Bearer ${SECRET}`, COOKIE, `b="<é/+&>'`])
      expect(hide(headers, `got ${write(secret)}, no`)).toMatch(/^got \*\*\*=*, no$/);
  });

  it("are those of the URL of a file, too", () => {
    const url = "https://media.example/s/S1GN4TURE/file/f?token=t0k3n-of-it&x=0123456789";
    const text = "no t0k3n-of-it, S1GN4TURE, 0123456789 of media.example/s/f";
    expect(secretHider({ url, isSigned: true })(text)).toBe("no ***, ***, *** of media.example/s/f");
    expect(secretHider({ url })(text)).toBe(text);
  });

  it("take no longer than the length of the text explains in", () => {
    const headers = { authorization: `Bearer ${"a+/-".repeat(200)}`, cookie: "\\\\\\\\&&&&%%%%" };
    for (const part of ["\\", "&", "&amp;", "%25", "a+/-", "&#0", "bearer "]) {
      const before = process.cpuUsage();
      hide(headers, part.repeat(1_000_000 / part.length));
      expect([part, process.cpuUsage(before).user < 2_000_000]).toEqual([part, true]);
    }
  });

  it("are hidden in the strings and keys of a body by what its JSON means", async () => {
    const token = SECRET.replaceAll("T", "\\u0054");
    const body = `{"message": "bad ${token}", "${token}": "\\u00e9", "T\\n": 1}`;
    const { fetch } = observedFetch(() => new Response(body, { status: 400 }));
    const auth = apiToken({ email: "me@acme.com", token: SECRET, scoped: false });
    await expect(createConfluence({ site: "acme", auth, fetch }).v2.getPages()).rejects.toMatchObject({
      message: expect.stringContaining(": bad ***"),
      body: { message: "bad ***", "***": "é", "T\n": 1 },
    });
  });

  it.each([1_000, 10_001, 65_536, 200_001])("are hidden when they have %i characters", (length) => {
    const secret = randomString(seededRandom(length), length, `${"ABCDEFGHabcdefgh12345678".repeat(3)}/+=-`);
    const headers = { authorization: `Bearer ${secret}`, "x-key": `${"/".repeat(300)}${secret}` };
    const url = `https://media.example/${secret}?${"/".repeat(300)}&sig=${secret}`;
    for (const hideOf of [secretHider({ headers }), secretHider({ url, isSigned: true })])
      for (const echo of [secret, btoa(secret), encodeURIComponent(secret)].map((each) =>
        each.slice(0, 60_000),
      ))
        expect(hideOf(`got ${echo}, no`).length).toBeLessThan(300);
    expect(hide(headers, `got ${secret.slice(0, 10_001)}, no`)).toMatch(/^got \*\*\*[^,]{0,250}, no$/);
    expect(hide(headers, "got nothing")).toBe("got nothing");
  });

  it("are those of each request, whose predecessor had others", () => {
    const requests = [
      { headers: { authorization: "Bearer f1rst-t0k3n" } },
      { headers: { authorization: "Bearer s3cond-t0k3n" } },
      {
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "client_secret=th1rd-s3cret",
      },
      { headers: { "content-type": "text/plain" }, body: "client_secret=f0urth-s3cret" },
    ];
    const text = "f1rst-t0k3n s3cond-t0k3n th1rd-s3cret f0urth-s3cret";
    expect(requests.map((request) => secretHider(request)(text))).toEqual([
      "*** s3cond-t0k3n th1rd-s3cret f0urth-s3cret",
      "f1rst-t0k3n *** th1rd-s3cret f0urth-s3cret",
      "f1rst-t0k3n s3cond-t0k3n *** f0urth-s3cret",
      text,
    ]);
  });

  it("are as many as a URL may have", () => {
    const url = `https://media.example/f?${"a=12345678&".repeat(130_000)}`;
    expect(secretHider({ url, isSigned: true })("got 12345678")).toBe("got ***");
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

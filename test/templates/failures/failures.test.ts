import {
  apiToken,
  type Confluence,
  ConfluenceError,
  createConfluence,
  type ErrorKind,
  oauth2,
} from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { classify } from "../../../generated/src/failures/classify.js";
import type { FailureName } from "../../../generated/src/failures/FailureName.js";
import { API_RULES, COMMON_RULES, FILE_RULES, FIRST_RULES } from "../../../generated/src/failures/rules.js";
import { answers } from "../../../generated/src/testing/server/answers.js";
import { observedFetch } from "../../support/observedFetch.js";
import { ANSWERS, type Row } from "./answers.js";

/** The kind of each failure, and how its hint begins. */
const MEANINGS: Readonly<Record<FailureName, readonly [kind: ErrorKind, hint: string]>> = {
  "missing-scope": ["missing-scope", "The token is valid, but lacks a scope."],
  "ip-not-allowed": [
    "forbidden",
    "The organization's IP allowlist does not contain the address of this machine",
  ],
  "bearer-at-site": ["wrong-route", "Sites accept no Bearer tokens: use apiToken({ email, token })"],
  captcha: ["bad-credentials", "Too many logins failed: log in with a browser and solve the CAPTCHA."],
  "tokens-disabled": [
    "bad-credentials",
    "The organization may have disabled API tokens: ask an organization admin",
  ],
  "login-failed": ["bad-credentials", "The organization may have disabled API tokens. If not,"],
  "scoped-at-site": [
    "wrong-route",
    "Scoped tokens work only through the gateway, not on the site: remove `scoped: false`",
  ],
  xsrf: ["forbidden", "The XSRF check failed: a proxy may have removed the header X-Atlassian-Token."],
  "proxy-page": ["wrong-route", "A proxy or a login page responded instead of"],
  "unknown-caller": ["bad-credentials", "Th"],
  "unknown-path": [
    "wrong-route",
    "There is no API at this path: API paths start with /wiki/rest/api/ or /wiki/api/v2/.",
  ],
  "unknown-site": ["wrong-route", "The gateway does not know the site: check the cloud ID"],
  "rejected-token": ["bad-credentials", "The credential was rejected:"],
  anonymous: ["forbidden", "Anonymous access is not allowed:"],
  forbidden: ["forbidden", "The account lacks a permission: ask a space or site administrator."],
  "not-found": ["not-found", "The resource does not exist, or the account cannot see it."],
  exists: ["conflict", "The title, name or key is taken: choose another, or update what has it."],
  stale: ["conflict", "The resource has changed since it was read: read it again."],
  conflict: ["conflict", "The resource has changed since it was read, or already exists: read it again."],
  gone: ["gone", "Atlassian has removed this operation"],
  "too-large": ["too-large", "The request is too large: send less data."],
  "too-long": ["too-large", "The URL or the headers are too long: pass fewer or shorter arguments."],
  "file-missing": [
    "not-found",
    "The host of the file does not have it: the attachment may have been deleted.",
  ],
  "file-refused": ["forbidden", "The host of the file refused its signed link, which may have expired"],
  redirected: ["wrong-route", "The request was redirected, perhaps to a login page"],
  "proxy-login": ["wrong-route", "A proxy requires authentication"],
  "rate-limited": [
    "rate-limited",
    "Too many requests were sent: wait as long as the Retry-After header says",
  ],
  suspended: ["server", "The site is suspended or deactivated: its administrator can reactivate it."],
  outage: ["server", "Atlassian's servers failed; try again later."],
  "invalid-request": ["invalid-request", "The server rejected"],
};

const RULES = [...FIRST_RULES, ...API_RULES, ...FILE_RULES, ...COMMON_RULES];

const textOf = ({ body = "" }: Row) => (typeof body === "string" ? body : JSON.stringify(body));
const title = (row: Row) =>
  `${row.status} ${textOf(row).slice(0, 120)} ${JSON.stringify(row.headers ?? {})} from the ${row.from ?? "gateway"}`;
const respond = (row: Row) =>
  new Response(textOf(row) || null, { status: row.status, headers: row.headers ?? {} });

/** The answers that an operation can get at the gateway. */
const AT_GATEWAY = ANSWERS.filter(({ from, status }) => from === undefined && status >= 200);

async function errorOf(call: Promise<unknown>): Promise<ConfluenceError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfluenceError)) throw new Error("the call did not fail", { cause: error });
  return error;
}

describe("what an answer means", () => {
  it.each(ANSWERS.map((row) => [title(row), row] as const))("%s", (_, row) => {
    const { status, headers = {}, from = "gateway", credential = "oauth2", means } = row;
    const answer = { status, headers: new Headers(headers), text: textOf(row), responder: from, credential };
    const { name, kind, hint } = classify(answer);
    const [expectedKind, usualHint] = MEANINGS[means];
    const { hint: expectedHint = usualHint } = row;
    expect({ name, kind }).toEqual({ name: means, kind: expectedKind });
    expect(hint.slice(0, expectedHint.length)).toBe(expectedHint);
  });

  it("is tested for every rule", () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(ANSWERS.map(({ means }) => means))).toEqual(new Set(names));
    expect(new Set(names)).toEqual(new Set(Object.keys(MEANINGS)));
    expect(ANSWERS.length).toBeGreaterThanOrEqual(60);
  });

  it("is told in one or two sentences", () => {
    for (const { hint } of RULES) expect(hint.split(/[.] (?=[A-Z])/).length, hint).toBeLessThanOrEqual(2);
  });
});

describe("an answer renews a token if, and only if, it means that nobody knows it", () => {
  it.each(AT_GATEWAY.map((row) => [title(row), row] as const))("%s", async (_, row) => {
    let refreshes = 0;
    const { fetch, requests } = observedFetch(({ url }) => {
      if (!url.endsWith("/oauth/token")) return respond(row);
      refreshes += 1;
      return Response.json({ access_token: `access-${refreshes}`, refresh_token: `refresh-${refreshes}` });
    });
    const auth = oauth2({
      ...{ clientId: "id", clientSecret: "secret", accessToken: "access-0", refreshToken: "refresh-0" },
      expiresAt: Date.now() + 3_600_000,
      onRefresh: () => {},
    });
    const { v2 } = createConfluence({ cloudId: "c", auth, fetch, retry: false });
    const error = await errorOf(v2.getPages());
    expect(error.kind).toBe(MEANINGS[row.means][0]);
    expect([refreshes, requests.length]).toEqual(row.renews ? [1, 3] : [0, 1]);
  });
});

describe("an answer to the detection of a route counts only if it speaks of the token", () => {
  const rows = AT_GATEWAY.filter(({ detection }) => detection !== undefined);

  it.each(rows.map((row) => [title(row), row] as const))("%s", async (_, row) => {
    const hosts: string[] = [];
    const { fetch } = observedFetch(({ url }) => {
      const { host, pathname } = new URL(url);
      if (pathname === "/_edge/tenant_info")
        return Response.json({ cloudId: "a4b1d8f0-0000-4000-8000-000000000000" });
      hosts.push(host);
      return host === "api.atlassian.com" ? respond(row) : Response.json({ type: "known", accountId: "1" });
    });
    const auth = apiToken({ email: "me@acme.com", token: "t" });
    const connecting = createConfluence({ site: "acme", auth, fetch, retry: false }).connection();
    if (row.detection === "fails") expect((await errorOf(connecting)).kind).toBe(MEANINGS[row.means][0]);
    else expect((await connecting).route).toBe(row.detection === "gateway" ? "gateway" : "site");
    const asked = ["api.atlassian.com", "acme.atlassian.net"];
    expect(hosts).toEqual(row.detection === "asks the site" ? asked : asked.slice(0, 1));
  });

  it.each<[FailureName, ErrorKind]>([
    ["ip-not-allowed", "forbidden"],
    ["outage", "server"],
    ["rate-limited", "rate-limited"],
    ["proxy-login", "wrong-route"],
  ])("%s is not told as a wrong site when the site is asked for its cloud ID", async (name, kind) => {
    const fake = createFakeConfluence();
    fake.fault(name);
    const confluence = createConfluence({
      ...{ site: fake.site.origin, auth: apiToken({ ...fake.addToken(), scoped: true }), fetch: fake.fetch },
      retry: false,
    });
    const error = await errorOf(confluence.connection());
    const [, hint] = MEANINGS[name];
    expect([error.kind, error.hint?.slice(0, hint.length)]).toEqual([kind, hint]);
  });
});

describe("the fake answers as the client understands", () => {
  /** Calls what can get the answer. */
  const CALLS: Partial<Record<FailureName, (confluence: Confluence) => Promise<unknown>>> = {
    "file-missing": download,
    "file-refused": download,
  };
  const SITE_ONLY: readonly string[] = ["scoped-at-site"];

  it.each(Object.keys(answers) as FailureName[])("%s", async (name) => {
    const fake = createFakeConfluence();
    const auth = apiToken({ ...fake.addToken(), scoped: !SITE_ONLY.includes(name) });
    const confluence = createConfluence({ site: fake.site.origin, auth, fetch: fake.fetch, retry: false });
    const call = CALLS[name] ?? (({ v2 }: Confluence) => v2.getPages());
    await confluence.connection();
    if (name.startsWith("file-")) {
      const page = fake.site.addPage(fake.site.addSpace({ key: "A" }), { title: "A" });
      fake.site.addAttachment(page, { title: "a.txt", content: "a" });
    }
    fake.fault(name);
    const error = await errorOf(call(confluence));
    // Who sees it is not anonymous.
    const [kind, hint] = MEANINGS[name === "anonymous" ? "forbidden" : name];
    expect([error.kind, error.hint?.slice(0, hint.length)]).toEqual([kind, hint]);
    expect(error.message).not.toMatch(/undefined|\[object/);
  });

  async function download({ v1, v2 }: Confluence) {
    const { results } = await v2.getAttachments();
    const [{ id = "", pageId = "" } = {}] = results;
    return v1.downloadAttatchment({ id: pageId, attachmentId: id });
  }
});

import { createFakeConfluence, type FakeFault, type FakeFaultOptions } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { runDoctor } from "../../../generated/src/doctor/runDoctor.js";
import { answers } from "../../../generated/src/testing/server/answers.js";

const GATEWAY = "https://api.atlassian.com/ex/confluence/08ff49b6-f772-4632-8716-c43069c43a8c";
const CHECK_TOKEN =
  "check the email address and the token, and that the token has not expired or been revoked at https://id.atlassian.com/manage-profile/security/api-tokens.";
const NEITHER =
  "Neither the gateway nor the site accepts the email address and the token: check both, and that the token has not expired or been revoked at https://id.atlassian.com/manage-profile/security/api-tokens";

const cloudIdAnswer = (status: number) =>
  `The site returned no cloud ID: ${status} (GET https://acme.atlassian.net/_edge/tenant_info)`;
const gatewayAnswer = (status: number) =>
  `The gateway did not check the token: ${status} (GET ${GATEWAY}/wiki/api/v2/spaces?limit=1)`;
const userAnswer = (status: number) =>
  `v1.getCurrentUser failed: ${status} (GET ${GATEWAY}/wiki/rest/api/user/current)`;
const noCloudId = (status: number, said = "") =>
  `${cloudIdAnswer(status)}${said && `: ${said}`}. Check the site's name, or pass \`cloudId\` (admin.atlassian.com shows it); a proxy or a log-in page may have responded.`;
const unchecked = (status: number, said = "") =>
  `${gatewayAnswer(status)}${said && `: ${said}`}. A proxy or a log-in page may have responded: check the site's name and the network.`;

/** When a site begins to fail: at the look-up of its cloud ID, at the check of the token, or after it. */
type Stage = "lookUp" | "check" | "after";

/** The advice of the doctor about each failure. */
const ADVICE: Readonly<Record<string, Readonly<Record<Stage, string>>>> = {
  "missing-scope": {
    lookUp: noCloudId(401, "Unauthorized; scope does not match"),
    check:
      "The token is valid, but lacks the scopes of v1.getCurrentUser and v2.getSpaces: check the operations that you call with confluence-fetch doctor --operations v2.getPages,v2.createPage.",
    after:
      "The token is valid, but lacks the scopes of v1.getCurrentUser and v2.getSpaces: check the operations that you call with confluence-fetch doctor --operations v2.getPages,v2.createPage.",
  },
  "ip-not-allowed": {
    lookUp:
      "The organization's IP allowlist does not contain the address of this machine: ask an organization admin to add it.",
    check:
      "The organization's IP allowlist does not contain the address of this machine: ask an organization admin to add it.",
    after:
      "The organization's IP allowlist does not contain the address of this machine: ask an organization admin to add it.",
  },
  "bearer-at-site": {
    lookUp: noCloudId(403, "Failed to parse Connect Session Auth Token"),
    check: unchecked(403, "Failed to parse Connect Session Auth Token"),
    after: "Sites accept no Bearer tokens: use apiToken({ email, token }), or a credential for the gateway.",
  },
  captcha: {
    lookUp: "Too many logins failed: log in with a browser and solve the CAPTCHA.",
    check: "Too many logins failed: log in with a browser and solve the CAPTCHA.",
    after: "Too many logins failed: log in with a browser and solve the CAPTCHA.",
  },
  "tokens-disabled": {
    lookUp: "The organization may have disabled API tokens: ask an organization admin, or use OAuth 2.0.",
    check: "The organization may have disabled API tokens: ask an organization admin, or use OAuth 2.0.",
    after: "The organization may have disabled API tokens: ask an organization admin, or use OAuth 2.0.",
  },
  "login-failed": {
    lookUp: noCloudId(401),
    check: NEITHER,
    after: `The organization may have disabled API tokens. If not, ${CHECK_TOKEN}`,
  },
  "scoped-at-site": {
    lookUp: noCloudId(401, "HTTP Status 401 – Unauthorized"),
    check: NEITHER,
    after: `The credential was rejected: ${CHECK_TOKEN}`,
  },
  xsrf: {
    lookUp: noCloudId(403),
    check: unchecked(403),
    after: "The XSRF check failed: a proxy may have removed the header X-Atlassian-Token.",
  },
  "proxy-page": {
    lookUp: noCloudId(403, "Blocked by the web filter"),
    check: unchecked(403, "Blocked by the web filter"),
    after: "A proxy or a login page responded instead of Atlassian's gateway: check the network.",
  },
  "unknown-caller": {
    lookUp: noCloudId(
      403,
      'com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: 403 FORBIDDEN "Request rejected because caller cannot access Confluence"',
    ),
    check: NEITHER,
    after: `The caller is not authenticated or has no Confluence license (the responses are identical): ${CHECK_TOKEN}`,
  },
  "unknown-path": {
    lookUp: noCloudId(404, "null for uri: /_edge/tenant_info"),
    check: unchecked(404, "null for uri: /wiki/api/v2/spaces?limit=1"),
    after:
      "There is no API at this path: API paths start with /wiki/rest/api/ or /wiki/api/v2/. Check the site's name, too.",
  },
  "unknown-site": {
    lookUp: noCloudId(404, "Not Found"),
    check: `${gatewayAnswer(404)}: Not Found. The gateway does not know the site: check the cloud ID, or pass \`site\` to look it up.`,
    after: "The gateway does not know the site: check the cloud ID, or pass `site` to look it up.",
  },
  "rejected-token": {
    lookUp: noCloudId(401, "Unauthorized"),
    check: NEITHER,
    after: `The credential was rejected: ${CHECK_TOKEN}`,
  },
  anonymous: {
    lookUp: noCloudId(
      403,
      "com.atlassian.confluence.api.service.exceptions.PermissionException: Anonymous users may not do this",
    ),
    check: "The account lacks a permission: ask a space or site administrator.",
    after: "The account lacks a permission: ask a space or site administrator.",
  },
  forbidden: {
    lookUp: noCloudId(
      403,
      "com.atlassian.confluence.api.service.exceptions.PermissionException: The user may not do this",
    ),
    check: "The account lacks a permission: ask a space or site administrator.",
    after: "The account lacks a permission: ask a space or site administrator.",
  },
  "not-found": {
    lookUp: noCloudId(
      404,
      "com.atlassian.confluence.api.service.exceptions.NotFoundException: No content found with id: ContentId{id=1}",
    ),
    check: unchecked(404, "Cannot find a page with id [1]"),
    after: `${userAnswer(404)}: com.atlassian.confluence.api.service.exceptions.NotFoundException: No content found with id: ContentId{id=1}. The resource does not exist, or the account cannot see it.`,
  },
  exists: {
    lookUp: noCloudId(
      400,
      "com.atlassian.confluence.api.service.exceptions.BadRequestException: A page with this title already exists: A page already exists with the same TITLE in this space",
    ),
    check: unchecked(
      400,
      "A page with this title already exists: A page already exists with the same TITLE in this space",
    ),
    after: `${userAnswer(400)}: com.atlassian.confluence.api.service.exceptions.BadRequestException: A page with this title already exists: A page already exists with the same TITLE in this space. The title, name or key is taken: choose another, or update what has it.`,
  },
  stale: {
    lookUp: noCloudId(
      409,
      "com.atlassian.confluence.api.service.exceptions.ConflictException: Version must be incremented when updating a page. Current Version: [3]. Provided version: [3]",
    ),
    check: unchecked(
      409,
      "Version must be incremented when updating a page. Current Version: [3]. Provided version: [3]",
    ),
    after: `${userAnswer(409)}: com.atlassian.confluence.api.service.exceptions.ConflictException: Version must be incremented when updating a page. Current Version: [3]. Provided version: [3]. The resource has changed since it was read: read it again.`,
  },
  conflict: {
    lookUp: noCloudId(
      409,
      "com.atlassian.confluence.api.service.exceptions.ConflictException: The page is being moved",
    ),
    check: unchecked(409, "The page is being moved"),
    after: `${userAnswer(409)}: com.atlassian.confluence.api.service.exceptions.ConflictException: The page is being moved. The resource has changed since it was read, or already exists: read it again.`,
  },
  gone: {
    lookUp: noCloudId(
      410,
      "com.atlassian.confluence.api.service.exceptions.pagesmodes.GoneException: This deprecated endpoint has been removed",
    ),
    check: unchecked(
      410,
      "com.atlassian.confluence.api.service.exceptions.pagesmodes.GoneException: This deprecated endpoint has been removed",
    ),
    after: "Atlassian has removed this operation.",
  },
  "too-large": {
    lookUp: noCloudId(413, "The attachment exceeds the maximum size"),
    check: unchecked(413, "The attachment exceeds the maximum size"),
    after: "The request is too large: send less data.",
  },
  "too-long": {
    lookUp: noCloudId(414, "414 Request-URI Too Large"),
    check: unchecked(414, "414 Request-URI Too Large"),
    after: "The URL or the headers are too long: pass fewer or shorter arguments.",
  },
  redirected: {
    lookUp: noCloudId(302),
    check: unchecked(302),
    after:
      "The request was redirected, perhaps to a login page: check the site's name and any proxy in front of it.",
  },
  "proxy-login": {
    lookUp: `${cloudIdAnswer(407)}. A proxy requires authentication: use a \`fetch\` that sends the proxy's user and password, or set both in HTTPS_PROXY.`,
    check: `${gatewayAnswer(407)}. A proxy requires authentication: use a \`fetch\` that sends the proxy's user and password, or set both in HTTPS_PROXY.`,
    after:
      "A proxy requires authentication: use a `fetch` that sends the proxy's user and password, or set both in HTTPS_PROXY.",
  },
  "rate-limited": {
    lookUp:
      "Too many requests were sent: wait as long as the Retry-After header says, and send fewer at once.",
    check:
      "Too many requests were sent: wait as long as the Retry-After header says, and send fewer at once.",
    after:
      "Too many requests were sent: wait as long as the Retry-After header says, and send fewer at once.",
  },
  suspended: {
    lookUp: "The site is suspended or deactivated: its administrator can reactivate it.",
    check: "The site is suspended or deactivated: its administrator can reactivate it.",
    after: "The site is suspended or deactivated: its administrator can reactivate it.",
  },
  outage: {
    lookUp: "Atlassian's servers failed; try again later.",
    check: "Atlassian's servers failed; try again later.",
    after: "Atlassian's servers failed; try again later.",
  },
  "invalid-request": {
    lookUp: noCloudId(
      400,
      "com.atlassian.confluence.api.service.exceptions.BadRequestException: Provided size {300} for 'limit' is greater than the max allowed: 250",
    ),
    check: unchecked(400, "Provided size {300} for 'limit' is greater than the max allowed: 250"),
    after: `${userAnswer(400)}: com.atlassian.confluence.api.service.exceptions.BadRequestException: Provided size {300} for 'limit' is greater than the max allowed: 250. The server rejected the arguments.`,
  },
  reset: {
    lookUp:
      "No response from acme.atlassian.net (read ECONNRESET): check the site's name, the network and the proxy.",
    check:
      "No response from api.atlassian.com (read ECONNRESET): check the site's name, the network and the proxy.",
    after:
      "No response from api.atlassian.com (read ECONNRESET): check the site's name, the network and the proxy.",
  },
  truncated: {
    lookUp:
      "No response from acme.atlassian.net (terminated): check the site's name, the network and the proxy.",
    check:
      "No response from api.atlassian.com (terminated): check the site's name, the network and the proxy.",
    after:
      "No response from api.atlassian.com (terminated): check the site's name, the network and the proxy.",
  },
};

/** Runs the doctor against a fake that fails from a stage on. */
async function runAgainst(
  fault: FakeFault,
  stage: Stage,
  operations: readonly string[] = [],
  options: FakeFaultOptions = {},
): Promise<string[]> {
  const fake = createFakeConfluence();
  const { email, token } = fake.addToken();
  const requestsBefore = { lookUp: 0, check: 1, after: 2 }[stage];
  let requests = 0;
  const fetch: typeof fake.fetch = (url, init) => {
    if (requests === requestsBefore) fake.fault(fault, { ...options, times: Infinity });
    requests += 1;
    return fake.fetch(url, init);
  };
  const environment = { CONFLUENCE_SITE: "acme", CONFLUENCE_EMAIL: email, CONFLUENCE_TOKEN: token };
  const settings = { retry: false, timeout: fault === "stall" ? 20 : 60_000, fetch } as const;
  const { lines } = await runDoctor({ environment, operations, scopes: [], needs: [] }, settings);
  return lines.filter((line) => !line.startsWith(" "));
}

describe("the doctor says what is wrong and what to do, in one line", () => {
  const cases = Object.entries(ADVICE).flatMap(([fault, stages]) =>
    Object.entries(stages).map(([stage, advice]) => [fault as FakeFault, stage as Stage, advice] as const),
  );
  it.each(cases)("%s, %s", async (fault, stage, advice) => {
    const lines = await runAgainst(fault, stage);
    expect(lines.at(-1)).toBe(`→ ${advice}`);
    expect(lines.filter((line) => line.startsWith("✓"))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("→"))).toHaveLength(1);
  });

  it("about every failure that an API may answer with", () => {
    const isOfApi = (name: string) => !name.startsWith("file-");
    expect(Object.keys(ADVICE).sort()).toEqual(
      [...Object.keys(answers).filter(isOfApi), "reset", "truncated"].sort(),
    );
  });

  it("about a server that never answers", async () => {
    expect(await runAgainst("stall", "lookUp")).toEqual([
      "✗ connection timeout",
      "→ No response from acme.atlassian.net (timeout): raise the `timeout` of the client or of this call.",
    ]);
  });

  it("about a host that does not exist", async () => {
    const cause = Object.assign(new Error("getaddrinfo ENOTFOUND acmee.atlassian.net"), {
      code: "ENOTFOUND",
    });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const environment = { CONFLUENCE_SITE: "acmee", CONFLUENCE_EMAIL: "me@acme.com", CONFLUENCE_TOKEN: "t" };
    const { lines } = await runDoctor({ environment, operations: [], scopes: [], needs: [] }, { fetch });
    expect(lines).toEqual([
      "  site       https://acmee.atlassian.net",
      "  email      me@acme.com",
      "✗ connection network",
      "→ No response from acmee.atlassian.net (getaddrinfo ENOTFOUND acmee.atlassian.net): the name of the host does not exist; check the site's name and the DNS of this network.",
    ]);
  });

  it("and never blames the token for an IP allowlist", async () => {
    for (const stage of ["lookUp", "check", "after"] as const) {
      const text = (await runAgainst("ip-not-allowed", stage)).join("\n");
      expect(text).toContain("IP allowlist does not contain the address of this machine");
      expect(text).not.toMatch(/token|credential/);
    }
  });
});

describe("an operation", () => {
  it.each<[FakeFault, name: "v2.getPages" | "v2.getPageById" | "v1.getContentDescendants", line: string]>([
    ["missing-scope", "v2.getPages", "✗ v2.getPages: needs read:page:confluence"],
    ["not-found", "v2.getPageById", "✓ v2.getPageById: allowed: only the made-up ID was rejected"],
    ["invalid-request", "v2.getPageById", "✓ v2.getPageById: allowed: only the made-up ID was rejected"],
    ["invalid-request", "v2.getPages", "✓ v2.getPages: allowed: only the arguments were rejected"],
    [
      "forbidden",
      "v2.getPages",
      "✗ v2.getPages: the account lacks a permission: ask a space or site administrator",
    ],
    [
      "gone",
      "v1.getContentDescendants",
      "✗ v1.getContentDescendants: Atlassian has removed this operation for this kind of token; use v2.getPageDescendants, v2.getWhiteboardDescendants, v2.getDatabaseDescendants, v2.getSmartLinkDescendants, v2.getFolderDescendants",
    ],
    [
      "ip-not-allowed",
      "v2.getPages",
      "? v2.getPages: the organization's IP allowlist does not contain the address of this machine: ask an organization admin to add it",
    ],
    [
      "rate-limited",
      "v2.getPages",
      "? v2.getPages: too many requests were sent: wait as long as the Retry-After header says, and send fewer at once",
    ],
    ["outage", "v2.getPages", "? v2.getPages: Atlassian's servers failed; try again later"],
    [
      "xsrf",
      "v2.getPages",
      "? v2.getPages: the XSRF check failed: a proxy may have removed the header X-Atlassian-Token",
    ],
    [
      "reset",
      "v2.getPages",
      "? v2.getPages: no response from api.atlassian.com (read ECONNRESET): check the site's name, the network and the proxy",
    ],
  ])("that fails with %s is told: %s", async (fault, operation, line) => {
    const lines = await runAgainst(fault, "after", [operation], { operation });
    expect(lines.slice(0, 3)).toEqual(["✓ v1 responds", "✓ v2 responds", line]);
    const [mark = "", text = ""] = line.split(/(?<=^.) /);
    const [name = "", because = ""] = text.split(/(?<=^\S+): /);
    const title = { "✗": because.startsWith("needs") ? "Missing scopes" : "Cannot be called" }[mark];
    expect(lines[3]).toBe(
      mark === "✓"
        ? "→ Nothing to do: the credential works."
        : `→ ${title ?? "Could not be determined"}: ${name} (${because}).`,
    );
  });

  it("is not called where every API fails, but a wrong name is told", async () => {
    expect(await runAgainst("outage", "after", ["v2.getPages", "getPages"])).toEqual([
      "✗ v1 server",
      "✗ v2 server",
      "? v2.getPages: not checked, because every API failed",
      "✗ getPages: there is no such operation; did you mean v2.getPages?",
      "→ Atlassian's servers failed; try again later.",
    ]);
  });

  it("with a page instead of an answer of the API is not allowed by that", async () => {
    const fake = createFakeConfluence();
    const { email, token } = fake.addToken();
    fake.reply("v2.getPages", new Response("<html><title>Bad Request</title></html>", { status: 400 }));
    const environment = { CONFLUENCE_SITE: "acme", CONFLUENCE_EMAIL: email, CONFLUENCE_TOKEN: token };
    const options = {
      environment,
      operations: ["v2.getPages"],
      scopes: ["read:pages:confluence"],
      needs: [],
    };
    const { lines } = await runDoctor(options, { fetch: fake.fetch, retry: false });
    expect(lines.slice(8, 10)).toEqual([
      expect.stringMatching(
        /^\? v2\.getPages: v2\.getPages failed: 400 .*: Bad Request\. The server rejected/,
      ),
      "? read:pages:confluence: no read operation proves it; did you mean read:page:confluence?",
    ]);
  });
});

import {
  anonymous,
  apiToken,
  type Credential,
  clientCredentials,
  createConfluence,
  forge,
  forgeRemote,
  fromEnvironment,
  oauth2,
  serviceAccountToken,
} from "confluence-fetch";
import { describe, expect, it, vi } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const APP = { clientId: "i", clientSecret: "s" };
const REFRESHING = { ...APP, refreshToken: "r", onRefresh: () => {} };
const ADDRESS = "pass the address of the token's account";

const GATEWAY_URL = "https://api.atlassian.com/ex/confluence/c";

/** What is neither text nor a function, and how it is shown; what could be a secret is not. */
const WRONG: readonly (readonly [value: unknown, shown: string])[] = [
  [undefined, "undefined"],
  [null, "null"],
  ["", '""'],
  [{}, "an object"],
  [12_345_678, "an object"],
];

/** What a credential cannot be made of, and what the error says. */
const REFUSALS: readonly (readonly [make: () => unknown, message: string])[] = [
  ...WRONG.flatMap(([value, shown]): [() => unknown, string][] => [
    ...["clientId", "clientSecret"].map((name): [() => unknown, string] => [
      () => clientCredentials({ ...APP, [name]: value }),
      `${name} cannot be ${shown}\npass the one from admin.atlassian.com`,
    ]),
    ...["clientId", "clientSecret", "refreshToken"].map((name): [() => unknown, string] => [
      () => oauth2({ ...REFRESHING, [name]: value }),
      `${name} cannot be ${shown}\npass the one of your app or of its user`,
    ]),
    [
      () => oauth2({ accessToken: value as string }),
      `accessToken cannot be ${shown}\npass the token from the consent flow, or a function that returns it`,
    ],
    [
      () => forgeRemote({ token: value as string, apiBaseUrl: GATEWAY_URL }),
      `token cannot be ${shown}\npass x-forge-oauth-system or x-forge-oauth-user`,
    ],
    [
      () => forgeRemote({ token: "t", apiBaseUrl: value as string }),
      `apiBaseUrl cannot be ${shown}\npass the claim app.apiBaseUrl`,
    ],
    [
      () => oauth2({ ...REFRESHING, onRefresh: value as never }),
      `onRefresh cannot be ${shown}\npass a function that stores the new tokens`,
    ],
    [() => forge(value as never), `requestConfluence cannot be ${shown}\npass Forge's function`],
  ]),
  ...[undefined, null].flatMap((nothing): [() => unknown, string][] => [
    [
      () => clientCredentials(nothing as never),
      "clientId cannot be undefined\npass the one from admin.atlassian.com",
    ],
    [
      () => oauth2(nothing as never),
      "accessToken cannot be undefined\npass the token from the consent flow, or a function that returns it",
    ],
    [
      () => forgeRemote(nothing as never),
      "token cannot be undefined\npass x-forge-oauth-system or x-forge-oauth-user",
    ],
    [() => serviceAccountToken(nothing as never), "the token is missing\ncheck that its variable is set"],
    [() => apiToken(nothing as never), "the options cannot be read\npass an object"],
  ]),
  [() => fromEnvironment(null as never), "environment cannot be null\npass `process.env`, or nothing"],
  [() => fromEnvironment({ CONFLUENCE_SITE: 5 as never }), "CONFLUENCE_SITE cannot be an object\npass text"],
  [
    () => forgeRemote({ token: "t", apiBaseUrl: "https://api.atlassian.com/ex/jira/c1/rest" }),
    "apiBaseUrl leads to /ex/jira, and this client's product is at /ex/confluence\nuse the client of the product that invoked the app",
  ],
  [
    () => forgeRemote({ token: "t", apiBaseUrl: "api.atlassian.com/ex/confluence/../jira/c1" }),
    "apiBaseUrl leads to /ex/jira, and this client's product is at /ex/confluence\nuse the client of the product that invoked the app",
  ],
  [
    () => forgeRemote({ token: "t", apiBaseUrl: "https://acme.atlassian.net" }),
    "apiBaseUrl is not a gateway URL\npass the claim app.apiBaseUrl unchanged",
  ],
  [
    () => serviceAccountToken({ token: "ATATT3x" }),
    "this is the API token of a user account\nuse apiToken({ email, token })",
  ],
  ...[undefined, null].map(
    (token) =>
      [
        () => apiToken({ email: "me@acme.com", token: token as never }),
        "the token is missing\ncheck that its variable is set",
      ] as const,
  ),
  ...[7, ""].map(
    (token) =>
      [
        () => apiToken({ email: "me@acme.com", token: token as string }),
        "the token is empty\ncreate an API token at https://id.atlassian.com/manage-profile/security/api-tokens",
      ] as const,
  ),
  [() => apiToken({ email: "", token: "t" }), `the email address is missing\n${ADDRESS}`],
  ...[
    "me",
    "me@",
    "@acme.com",
    "me@@acme.com",
    "me@acme.com@x",
    "a:b@acme.com",
    " me@acme.com",
    "me@acme.com ",
  ].map(
    (email) => [() => apiToken({ email, token: "t" }), `the email address is invalid\n${ADDRESS}`] as const,
  ),
  [
    () => fromEnvironment({}),
    "CONFLUENCE_SITE is not set\nset it in the environment, such as CONFLUENCE_SITE=your-site.atlassian.net; the docs of fromEnvironment list all variables",
  ],
];

describe("a credential is refused when it is made", () => {
  it.each(REFUSALS)("%s: %j", (make, message) => {
    expect(make).toThrow(expect.objectContaining({ kind: "configuration", message }));
  });

  it("unless the token of a service account only contains what a user's begins with, or has an address", () => {
    expect(serviceAccountToken({ token: "xATATT3" }).kind).toBe("service-account-token");
    const email = "a@serviceaccount.atlassian.com";
    expect(serviceAccountToken({ token: "ATATT3x", email }).kind).toBe("service-account-token");
  });
});

/** Connects, and returns how, and the first request of the API with its Authorization. */
async function connect(auth: Credential, options: object = { site: "acme" }) {
  const { fetch, requests } = observedFetch(() => ({ cloudId: "c", access_token: "t", results: [] }));
  const confluence = createConfluence({ ...options, auth, fetch });
  await confluence.v2.getPages();
  const { because } = await confluence.connection();
  return { because, requests, authorization: requests.at(-1)?.headers.authorization };
}

const GATEWAY_ONLY = "service accounts work only through the gateway";

it.each<[string, () => Credential, object, string]>([
  [
    "an API token",
    () => apiToken({ email: "me@acme.com", token: "t" }),
    { site: "acme" },
    "the gateway accepts the token",
  ],
  [
    "a token declared unscoped",
    () => apiToken({ email: "me@acme.com", token: "t", scoped: false }),
    { site: "acme" },
    "the token was declared unscoped",
  ],
  [
    "a token that declares its scopes",
    () => apiToken({ email: "me@acme.com", token: "t", scopes: ["read:page:confluence"] }),
    { site: "acme" },
    "scoped tokens work only through the gateway",
  ],
  ["a service account's token", () => serviceAccountToken({ token: "t" }), { site: "acme" }, GATEWAY_ONLY],
  ["a service account's credentials", () => clientCredentials(APP), { site: "acme" }, GATEWAY_ONLY],
  ["no credential", anonymous, { site: "acme" }, "only a site allows anonymous access"],
  ["a Forge app", () => forge(async () => Response.json({})), {}, "Forge sends the requests itself"],
  [
    "an access token",
    () => oauth2({ accessToken: "t" }),
    { cloudId: "c" },
    "OAuth 2.0 tokens work only through the gateway",
  ],
  [
    "an access token with a gateway URL",
    () => oauth2({ accessToken: "t" }),
    { site: "https://api.atlassian.com/ex/confluence/c" },
    "OAuth 2.0 tokens work only through the gateway",
  ],
  [
    "Forge's token for a remote",
    () => forgeRemote({ token: "t", apiBaseUrl: "https://api.atlassian.com/ex/confluence/c" }),
    {},
    "the invocation contains the gateway URL",
  ],
])("the connection of %s says why it was chosen", async (_, make, options, because) => {
  expect((await connect(make(), options)).because).toBe(because);
});

describe("fromEnvironment", () => {
  const read = (environment: Record<string, string>) =>
    fromEnvironment({ CONFLUENCE_SITE: "acme", ...environment });

  it("reads every variable, without the space around it", () => {
    const { site, cloudId, gateway } = fromEnvironment({
      CONFLUENCE_SITE: " acme\n",
      CONFLUENCE_CLOUD_ID: " c ",
      CONFLUENCE_GATEWAY: "https://gateway.example ",
      CONFLUENCE_TOKEN: "t",
    });
    expect({ site, cloudId, gateway }).toEqual({
      site: "acme",
      cloudId: "c",
      gateway: "https://gateway.example",
    });
    const { site: none } = fromEnvironment({
      CONFLUENCE_CLOUD_ID: "c",
      CONFLUENCE_SITE: " ",
      CONFLUENCE_TOKEN: "t",
    });
    expect(none).toBeUndefined();
  });

  it.each([
    [{ CONFLUENCE_ACCESS_TOKEN: "jwt" }, "Bearer jwt"],
    [{ CONFLUENCE_TOKEN: "xATATT3" }, "Bearer xATATT3"],
    [
      { CONFLUENCE_TOKEN: "t", CONFLUENCE_EMAIL: "a@serviceaccount.atlassian.com" },
      `Basic ${btoa("a@serviceaccount.atlassian.com:t")}`,
    ],
    [{ CONFLUENCE_TOKEN: "t", CONFLUENCE_EMAIL: "me@acme.com" }, `Basic ${btoa("me@acme.com:t")}`],
  ])("with %j sends %s", async (environment, authorization) => {
    const { auth } = read(environment);
    expect((await connect(auth, { site: "acme", cloudId: "c" })).authorization).toBe(authorization);
  });

  it("reads the environment of the process, if there is one", () => {
    vi.stubGlobal("process", { env: { CONFLUENCE_SITE: "acme", CONFLUENCE_TOKEN: "t" } });
    const { site } = fromEnvironment();
    const failures = [undefined, {}].map((platform) => {
      vi.stubGlobal("process", platform);
      try {
        return fromEnvironment();
      } catch (error) {
        return (error as Error).message.split("\n")[0];
      }
    });
    vi.unstubAllGlobals();
    expect([site, ...failures]).toEqual(["acme", "CONFLUENCE_SITE is not set", "CONFLUENCE_SITE is not set"]);
  });
});

describe("an access token that other code refreshes", () => {
  /** Calls with a function that returns these tokens in turn, of which only `new` is accepted. */
  async function call(...tokens: string[]) {
    const { fetch, requests } = observedFetch(({ headers }) =>
      Response.json({}, { status: headers.authorization === "Bearer new" ? 200 : 401 }),
    );
    const auth = oauth2({ accessToken: () => tokens.shift() ?? "old" });
    await createConfluence({ cloudId: "c", auth, fetch })
      .v2.getPages()
      .catch(() => {});
    return requests.map(({ headers }) => headers.authorization);
  }

  it("is sent again if there is a new one after a 401, and not otherwise", async () => {
    expect(await call("old", "new", "new")).toEqual(["Bearer old", "Bearer new"]);
    expect(await call("old", "old", "new")).toEqual(["Bearer old"]);
  });
});

describe("the lifetime of a token", () => {
  it.each([
    [100, 100],
    ["100", 100],
    [0, 3600],
    ["0", 3600],
    [-1, 3600],
    [1e9, 3600],
    [true, 3600],
    [[100], 3600],
    [{}, 3600],
    ["x", 3600],
    [null, 3600],
    [undefined, 3600],
  ])("%j is taken for %i seconds", async (expiresIn, seconds) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const start = Date.now();
    const kept: number[] = [];
    const { fetch } = observedFetch(({ url }) =>
      url.includes("/oauth/token") ? { access_token: "a", expires_in: expiresIn } : {},
    );
    const onRefresh = ({ expiresAt }: { expiresAt: number }) => void kept.push(expiresAt - start);
    const auth = oauth2({ ...REFRESHING, onRefresh });
    await createConfluence({ cloudId: "c", auth, fetch }).v2.getPages();
    vi.useRealTimers();
    expect(kept).toEqual([seconds * 1000]);
  });
});

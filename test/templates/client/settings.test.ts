import {
  anonymous,
  apiToken,
  type ConfluenceOptions,
  clientCredentials,
  createClientOf,
  createConfluence,
  diagnose,
  forge,
  oauth2,
  serviceAccountToken,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

/** What plain JavaScript may pass. */
const asOptions = (options: unknown) => options as ConfluenceOptions;
const refused = (message: string, hint?: string) =>
  expect.objectContaining({
    kind: "configuration",
    message: expect.stringContaining(message),
    ...(hint === undefined ? {} : { hint: expect.stringContaining(hint) }),
  });

const AUTH = apiToken({ email: "me@acme.com", token: "t", scoped: false });

function openSite(options: Partial<ConfluenceOptions> = {}) {
  const { fetch, requests } = observedFetch(() => ({ results: [] }));
  return { confluence: createConfluence({ site: "acme", auth: AUTH, fetch, ...options }), requests };
}

const WRONG_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 2 ** 31, "5", null, {}, Symbol("n")];

describe("a numeric setting", () => {
  for (const name of ["timeout", "concurrency", "attempts", "minDelay", "maxDelay"]) {
    const isRetry = !["timeout", "concurrency"].includes(name);
    const min = name === "concurrency" ? 1 : 0;
    const settings = (value: unknown) =>
      (isRetry ? { retry: { [name]: value } } : { [name]: value }) as object;

    it(`${name} is refused outside of its range, by the client and by a call`, async () => {
      for (const value of min === 1 ? [0, ...WRONG_NUMBERS] : WRONG_NUMBERS) {
        const error = refused(`${name} cannot be `, `pass an integer from ${min} to 2147483647`);
        expect(() => openSite(settings(value))).toThrow(error);
        if (name === "concurrency") continue;
        const { confluence, requests } = openSite();
        await expect(confluence.v2.getPages({}, settings(value))).rejects.toEqual(error);
        await expect(confluence.v2.getPages({}, settings(value)).collect()).rejects.toEqual(error);
        expect(requests).toEqual([]);
      }
    });

    it(`${name} may be at the ends of its range, or undefined`, async () => {
      for (const value of [min, 2 ** 31 - 1, undefined]) {
        const { confluence } = openSite(settings(value));
        await expect(confluence.v2.getPages({}, settings(value))).resolves.toEqual({ results: [] });
      }
    });
  }

  it("is read from an instance of a class, too", () => {
    class Retry {
      get attempts() {
        return Number.NaN;
      }
    }
    expect(() => openSite({ retry: new Retry() })).toThrow(refused("attempts cannot be NaN"));
  });
});

describe("a header", () => {
  const SECRET = "s3cr3t";
  const wrong: readonly [string, unknown][] = [
    ["a line break", { "X-Key": `${SECRET}\r\nX-Evil: 1` }],
    ["a trailing line break", { "X-Key": `${SECRET}\n` }],
    ["a NUL", { "X-Key": `${SECRET}\0` }],
    ["a control character", { "X-Key": `${SECRET}\x01` }],
    ["a character beyond Latin-1", { "X-Key": `${SECRET}😀` }],
    ["no value", { "X-Key": undefined }],
    ["a value that is null", { "X-Key": null }],
    ["a value that is an object", { "X-Key": { [SECRET]: SECRET } }],
    ["an empty name", { "": SECRET }],
    ["a space in its name", { "X Key": SECRET }],
    ["its value in its name", { [`X-Key: ${SECRET}`]: "" }],
    ["a name beyond ASCII", { Schlüssel: SECRET }],
    ["pairs without a value", [["X-Key"]]],
    ["a flat list", ["X-Key", SECRET]],
    ["pairs that are none", [null, 5, SECRET]],
    ["text instead of pairs", `X-Key: ${SECRET}`],
    ["null instead of headers", null],
  ];

  for (const [what, headers] of wrong) {
    it(`with ${what} is refused by the client and by a call, which is not sent and does not show it`, async () => {
      const failures = [];
      try {
        openSite(asOptions({ headers }));
      } catch (error) {
        failures.push(error);
      }
      const { confluence, requests } = openSite();
      await confluence.v2
        .getPages({}, asOptions({ headers }))
        .catch((error: unknown) => failures.push(error));
      expect(failures).toEqual([refused(" cannot be "), refused(" cannot be ")]);
      expect(failures.map((error) => [String(error), JSON.stringify(error)]).join()).not.toContain(SECRET);
      expect(requests).toEqual([]);
    });
  }

  it("is named", () => {
    expect(() => openSite({ headers: { "X-Key": "a\nb" } })).toThrow(
      refused("the header X-Key cannot be sent", "without line breaks"),
    );
  });

  const forms: readonly [string, ConfluenceOptions["headers"]][] = [
    ["an object", { "X-Team": "docs", "X-Text": "a\tb é" }],
    ["Headers", new Headers({ "X-Team": "docs", "X-Text": "a\tb é" })],
    [
      "an array of pairs",
      [
        ["X-Team", "docs"],
        ["X-Text", "a\tb é"],
      ],
    ],
    [
      "a Map",
      new Map([
        ["X-Team", "docs"],
        ["X-Text", "a\tb é"],
      ]) as unknown as Headers,
    ],
  ];
  for (const [form, headers] of forms) {
    it(`may be in ${form}, of the client and of a call`, async () => {
      const sent = { "x-team": "docs", "x-text": "a\tb é" };
      const { confluence, requests } = openSite({ headers });
      await confluence.v2.getPages();
      await confluence.client.GET("/wiki/api/v2/pages");
      const other = openSite({ headers: { "x-team": "other" } });
      await other.confluence.v2.getPages({}, { headers });
      for (const { headers } of [...requests, ...other.requests]) expect(headers).toMatchObject(sent);
      expect([requests.length, other.requests.length]).toEqual([2, 1]);
    });
  }

  it("of a custom credential that cannot be sent is not shown", async () => {
    for (const headers of [{ Authorization: `${SECRET}\n` }, SECRET, [SECRET], undefined]) {
      const auth = { ...anonymous(), authorize: () => headers as Record<string, string> };
      const { confluence, requests } = openSite({ auth });
      const error = await confluence.v2.getPages().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ kind: "configuration" });
      expect(String(error)).not.toContain(SECRET);
      expect(requests).toEqual([]);
    }
  });
});

describe("options of plain JavaScript", () => {
  const { fetch, requests } = observedFetch(() => ({}));
  const cases: readonly [string, unknown, string, string][] = [
    ["no options", undefined, "the options cannot be read", "pass an object"],
    ["null", null, "the options cannot be read", "pass an object"],
    ["no auth", { site: "acme" }, "auth cannot be undefined", "apiToken({ email, token })"],
    [
      "a plain object as auth",
      { site: "acme", auth: { email: "a@b.c", token: "t" } },
      "auth cannot be an object",
      "apiToken({ email, token })",
    ],
    ["a token as auth", { site: "acme", auth: "s3cr3t" }, "auth cannot be", "apiToken({ email, token })"],
    [
      "a function as auth",
      { site: "acme", auth: () => "t" },
      "auth cannot be an object",
      "apiToken({ email, token })",
    ],
    [
      "the credential's function as auth",
      { site: "acme", auth: apiToken },
      "auth cannot be an object",
      "apiToken({ email, token })",
    ],
    [
      "token instead of auth",
      { site: "acme", email: "a@b.c", token: "t" },
      "auth cannot be undefined",
      "apiToken({ email, token })",
    ],
    ["no site", { auth: AUTH }, "site cannot be undefined", "as `site`"],
    [
      "host instead of site",
      { auth: AUTH, host: "https://acme.atlassian.net" },
      "site cannot be undefined",
      "as `site`",
    ],
    [
      "baseUrl instead of site",
      { auth: AUTH, baseUrl: "https://acme.atlassian.net" },
      "site cannot be undefined",
      "as `site`",
    ],
    ["a site that is null", { auth: AUTH, site: null }, "site cannot be null", "as `site`"],
    ["a site that is a number", { auth: AUTH, site: 5 }, "site cannot be 5", "as `site`"],
    [
      "a site that is a URL",
      { auth: AUTH, site: new URL("https://acme.atlassian.net") },
      "site cannot be an object",
      "as `site`",
    ],
    [
      "a gateway that is null",
      { auth: AUTH, site: "acme", gateway: null },
      "gateway cannot be null",
      "https URL",
    ],
    ...["fetch", "onRequest", "onResponse", "onRetry", "debug"].map(
      (name): [string, unknown, string, string] => [
        `${name} that is text`,
        { auth: AUTH, site: "acme", [name]: "x" },
        `${name} cannot be an object`,
        "a function",
      ],
    ),
    [
      "a cloud ID that is a path",
      { auth: AUTH, site: "acme", cloudId: "../x" },
      'cloudId cannot be "../x"',
      "admin.atlassian.com",
    ],
  ];
  for (const [what, options, message, hint] of cases) {
    it(`are refused when the client is created: ${what}`, () => {
      const error = refused(message, hint);
      expect(() => createConfluence(asOptions(options))).toThrow(error);
      expect(() => createClientOf({}, asOptions(options))).toThrow(error);
    });
  }

  it("are refused when the client of a few operations has none", () => {
    for (const operations of [undefined, null, "getPages"])
      expect(() => createClientOf(operations as never, { site: "acme", auth: AUTH })).toThrow(
        refused("operations cannot be", "an object"),
      );
  });

  it("are refused by webUrl and diagnose, by their names", async () => {
    const confluence = createConfluence({ site: "acme", auth: AUTH, fetch });
    for (const path of [undefined, null, 5, {}])
      expect(() => confluence.webUrl(path as never)).toThrow(refused("path cannot be", "a link"));
    for (const options of [null, 5, "v2.getPages"])
      await expect(diagnose(confluence, options as never)).rejects.toThrow(
        refused("options cannot be", "{ operations, scopes, needs }"),
      );
    for (const [name, value] of Object.entries({ operations: "v2.getPages", scopes: 5, needs: [5] }))
      await expect(diagnose(confluence, { [name]: value })).rejects.toThrow(
        refused(`${name} cannot be`, "a list of names"),
      );
    await expect(diagnose(undefined as never)).rejects.toThrow(refused("confluence.connection", "a client"));
  });

  it("need no site if the credential needs none", () => {
    const credentials = [forge(async () => Response.json({})), oauth2({ accessToken: "t" })];
    for (const auth of credentials) expect(() => createConfluence({ auth })).not.toThrow();
    const needing = [
      anonymous(),
      serviceAccountToken({ token: "t" }),
      clientCredentials({ clientId: "i", clientSecret: "s" }),
    ];
    for (const auth of needing) {
      expect(() => createConfluence({ auth })).toThrow(refused("site cannot be undefined"));
      expect(() => createConfluence({ auth, cloudId: "c" })).not.toThrow();
    }
  });

  it("never show a token", () => {
    for (const auth of ["s3cr3t", { token: "s3cr3t" }]) {
      let error: unknown;
      try {
        createConfluence(asOptions({ site: "acme", auth, fetch }));
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toEqual(refused("auth cannot be"));
      expect(String(error)).not.toContain("s3cr3t");
    }
    expect(requests).toEqual([]);
  });
});

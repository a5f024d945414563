import { setTimeout as delay } from "node:timers/promises";
import {
  anonymous,
  apiToken,
  type Confluence,
  type ConfluenceOptions,
  type Credential,
  clientCredentials,
  createConfluence,
  type Fetch,
  oauth2,
} from "confluence-fetch";
import { describe, expect, it, vi } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";
import { within } from "../../support/within.js";

const SCOPED = apiToken({ email: "me@acme.com", token: "t", scoped: true });
const DETECTED = apiToken({ email: "me@acme.com", token: "t" });
const CLIENT = { clientId: "app", clientSecret: "s" };
const SHORT = { timeout: 50, retry: false } as const;
const forever = () => new Promise<never>(() => {});

type Answer = Parameters<typeof observedFetch>[0];

/** A client whose look-ups and token requests succeed; `answer` says what else happens. */
function clientOf(options: Partial<ConfluenceOptions>, answer: Answer = () => ({ results: [] })) {
  const { fetch, requests } = observedFetch(answer);
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, ...options });
  return { confluence, requests, lines: () => requests.map(({ method, url }) => `${method} ${url}`) };
}

/** Answers what a client asks before it sends a call, and then the call. */
const answers =
  (own: (request: SeenRequest) => ReturnType<Answer> | undefined): Answer =>
  (request) => {
    const known = own(request);
    if (known !== undefined) return known;
    if (request.url.endsWith("/tenant_info")) return { cloudId: "c" };
    if (request.url.endsWith("/oauth/token"))
      return { access_token: "new", refresh_token: "r2", expires_in: 3600 };
    return { results: [] };
  };

const stall = (path: string) => answers(({ url }) => (url.includes(path) ? forever() : undefined));

/** The kind of the error that a call ends with, and whether that took about as long as it should. */
async function endOf(call: PromiseLike<unknown>): Promise<unknown[]> {
  const start = performance.now();
  const kind = await within(10_000, call).then(
    () => "no error",
    (error: { kind?: string; message: string }) => error.kind ?? error.message,
  );
  return [kind, performance.now() - start < 8_000];
}

const hungCredential: Credential = { ...anonymous(), connect: forever };
const dead = { ...CLIENT, refreshToken: "r", accessToken: "old", expiresAt: 1 };

/** Everything that a call waits for before it is sent, as a client that waits for it in vain. */
const WAITS: Readonly<Record<string, () => Confluence | Promise<Confluence>>> = {
  "the cloud ID": () => clientOf({ auth: SCOPED }, stall("tenant_info")).confluence,
  "the gateway that is tried": () => clientOf({ auth: DETECTED }, stall("/ex/confluence/")).confluence,
  "the sites of a token": () =>
    clientOf({ auth: oauth2({ accessToken: "t" }) }, stall("accessible-resources")).confluence,
  "a credential's own connection": () => clientOf({ auth: hungCredential }).confluence,
  "the token endpoint": () =>
    clientOf({ auth: clientCredentials(CLIENT), cloudId: "c" }, stall("/oauth/token")).confluence,
  "a token function": () =>
    clientOf(
      { auth: oauth2({ accessToken: forever }), cloudId: "c" },
      answers(() => undefined),
    ).confluence,
  onRefresh: () =>
    clientOf(
      { auth: oauth2({ ...dead, onRefresh: forever }), cloudId: "c" },
      answers(() => undefined),
    ).confluence,
  onRequest: () => clientOf({ onRequest: forever }).confluence,
  onResponse: () => clientOf({ onResponse: forever }).confluence,
  debug: () => clientOf({ debug: forever }).confluence,
  "the response": () => clientOf({}, forever).confluence,
  "a slot": async () => {
    const { confluence, requests } = clientOf({ concurrency: 1 }, forever);
    confluence.v2.getPageById({ id: 1 }, { timeout: 0 }).catch(() => {});
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    return confluence;
  },
};

describe("a call", () => {
  for (const [what, open] of Object.entries(WAITS)) {
    it(`that waits for ${what} ends at its timeout`, async () => {
      const { v2 } = await open();
      expect(await endOf(v2.getPageById({ id: 7 }, SHORT))).toEqual(["timeout", true]);
    });

    it(`that waits for ${what} ends with its signal`, async () => {
      const { v2 } = await open();
      const signal = AbortSignal.timeout(50);
      expect(await endOf(v2.getPageById({ id: 7 }, { signal }))).toEqual(["aborted", true]);
    });

    it(`of the openapi-fetch client that waits for ${what} ends with its signal`, async () => {
      const { client } = await open();
      const signal = AbortSignal.timeout(50);
      expect(await endOf(client.GET("/wiki/api/v2/pages", { signal }))).toEqual(["aborted", true]);
    });
  }

  it("that waits for onRetry, or with a clock that ignores signals, ends as well", async () => {
    const down = () => Response.json({}, { status: 503 });
    const { confluence } = clientOf({ onRetry: forever }, down);
    expect(await endOf(confluence.v2.getPageById({ id: 7 }, { timeout: 50 }))).toEqual(["timeout", true]);
    const signal = AbortSignal.timeout(50);
    expect(await endOf(confluence.v2.getPageById({ id: 7 }, { signal }))).toEqual(["aborted", true]);
    const clock = { now: Date.now, random: Math.random, sleep: forever };
    const other = clientOf({ clock }, down).confluence;
    expect(await endOf(other.v2.getPages({}, { signal: AbortSignal.timeout(50) }))).toEqual([
      "aborted",
      true,
    ]);
  });

  it("whose signal is aborted from the start sends nothing", async () => {
    const { confluence, requests } = clientOf(
      { auth: SCOPED },
      answers(() => undefined),
    );
    const call = confluence.v2.getPageById({ id: 7 }, { signal: AbortSignal.abort("no") });
    await expect(call).rejects.toMatchObject({
      ...{ kind: "aborted", cause: "no" },
      message: "v2.getPageById was aborted (GET https://acme.atlassian.net)",
    });
    expect(requests).toEqual([]);
  });

  it("that has ended is not sent when its token arrives", async () => {
    const token = delay(120, "t");
    const auth = oauth2({ accessToken: () => token });
    const { confluence, requests } = clientOf({ auth, cloudId: "c" });
    expect(await endOf(confluence.v2.createPage({ body: { spaceId: "1" } }, SHORT))).toEqual([
      "timeout",
      true,
    ]);
    const seen: unknown[] = [];
    const other = clientOf({ onRequest: () => delay(120), onResponse: (event) => seen.push(event) });
    expect(await endOf(other.confluence.v2.createPage({ body: { spaceId: "1" } }, SHORT))).toEqual([
      "timeout",
      true,
    ]);
    await delay(200);
    expect([requests, other.requests]).toEqual([[], []]);
  });

  it("waits for its turn as long as others end, and its timeout counts from then on", async () => {
    const fetch: Fetch = () => delay(75).then(() => Response.json({}));
    const { confluence } = clientOf({ fetch, concurrency: 1 });
    const calls = Array.from({ length: 20 }, (_, id) =>
      confluence.v2.getPageById({ id: id + 1 }, { timeout: 1_000, retry: false }),
    );
    expect((await within(20_000, Promise.all(calls))).length).toBe(20);
  });

  it("shares a timeout between its token and its response", async () => {
    const auth = oauth2({ accessToken: () => delay(60, "t") });
    const fetch: Fetch = () => delay(60).then(() => Response.json({}));
    const { confluence } = clientOf({ auth, cloudId: "c", fetch });
    await expect(confluence.v2.getPageById({ id: 7 }, { timeout: 90, retry: false })).rejects.toMatchObject({
      kind: "timeout",
    });
    await expect(confluence.v2.getPageById({ id: 7 }, { timeout: 5_000, retry: false })).resolves.toEqual({});
  });
});

describe("a look-up that several calls wait for", () => {
  it("goes on for the others when one of them leaves", async () => {
    const { confluence, lines } = clientOf(
      { auth: SCOPED },
      answers(({ url }) => (url.endsWith("tenant_info") ? delay(150, { cloudId: "c" }) : undefined)),
    );
    const patient = confluence.v2.getPageById({ id: 7 });
    const aborter = new AbortController();
    const aborted = confluence.v2.getPageById({ id: 7 }, { signal: aborter.signal });
    const short = confluence.v2.getPageById({ id: 7 }, SHORT);
    aborter.abort();
    expect([await endOf(aborted), await endOf(short)]).toEqual([
      ["aborted", true],
      ["timeout", true],
    ]);
    await expect(within(10_000, patient)).resolves.toEqual({ results: [] });
    expect(lines().filter((line) => line.includes("tenant_info")).length).toBe(1);
  });

  it("is retried as each call says, and not at all for a call without retries", async () => {
    for (const failure of [
      () => Response.json({}, { status: 503 }),
      () => Response.json({}, { status: 429, headers: { "retry-after": "1" } }),
      () => new TypeError("fetch failed"),
    ]) {
      let failures = 1;
      const waits: number[] = [];
      const clock = { now: Date.now, random: () => 0.5, sleep: async (ms: number) => void waits.push(ms) };
      const open = () =>
        clientOf(
          { auth: SCOPED, clock },
          answers(({ url }) => (url.endsWith("tenant_info") && failures-- > 0 ? failure() : undefined)),
        );
      const impatient = open();
      expect((await endOf(impatient.confluence.v2.getPageById({ id: 7 }, { retry: false })))[0]).not.toBe(
        "no error",
      );
      expect([impatient.requests.length, waits]).toEqual([1, []]);
      failures = 2;
      const patient = open();
      const body = { spaceId: "1" };
      await within(10_000, patient.confluence.v2.createPage({ body }, { retry: { attempts: 2 } }));
      expect([patient.requests.length, waits.length]).toEqual([4, 2]);
      failures = 2;
      await within(10_000, open().confluence.connection());
      expect(waits.length).toBe(4);
    }
  });
});

it.each([
  [{ site: "acme" }, "https://acme.atlassian.net"],
  [{ cloudId: "c" }, "https://api.atlassian.com"],
  [{ cloudId: "c", gateway: "https://gateway.example" }, "https://gateway.example"],
  [{ site: "https://wiki.example/ex/confluence/c" }, ""],
])(
  "a look-up that takes too long is named, with the site or else the gateway: %j %s",
  async (options, url) => {
    const confluence = createConfluence({ ...options, auth: hungCredential, timeout: 20, retry: false });
    await expect(confluence.connection()).rejects.toMatchObject({
      ...{ kind: "timeout", operation: "connection", method: "GET", url },
      message: `connection waited longer than 20 ms (GET ${url})\nRaise the \`timeout\` of the client or of this call.`,
    });
  },
);

it("the first connection stays, even if it comes after its look-up was given up", async () => {
  const found: ((because: string) => void)[] = [];
  const connect: Credential["connect"] = async (own) => {
    const because = await new Promise<string>((resolve) => void found.push(resolve));
    return { ...(await anonymous().connect(own)), because };
  };
  const auth = { ...anonymous(), connect };
  const { confluence } = clientOf({ auth, timeout: 20, retry: false });
  await expect(confluence.connection()).rejects.toMatchObject({ kind: "timeout" });
  const second = confluence.connection();
  for (let turn = 0; turn < 20; turn += 1) await null;
  found[0]?.("first");
  for (let turn = 0; turn < 20; turn += 1) await null;
  found[1]?.("second");
  expect((await second).because).toBe("first");
  expect((await confluence.connection()).because).toBe("first");
});

describe("work that hangs once", () => {
  const hangsOnce = <T>(later: () => T) => {
    let calls = 0;
    return () => {
      calls += 1;
      return calls === 1 ? forever() : later();
    };
  };
  const lookUp = (path: string, later: () => ReturnType<Answer>) => {
    const answer = hangsOnce(later);
    return answers(({ url }) => (url.includes(path) ? answer() : undefined));
  };
  const sites = () => [{ id: "c", url: "https://acme.atlassian.net", scopes: [] }];
  const listed = answers(({ url }) => (url.endsWith("/accessible-resources") ? sites() : undefined));
  const grant = () => ({ access_token: "new", refresh_token: "r2", expires_in: 3600 });
  const HANGS: Readonly<Record<string, () => Confluence | Promise<Confluence>>> = {
    "a token function": () =>
      clientOf({ auth: oauth2({ accessToken: hangsOnce(async () => "t") }) }, listed).confluence,
    onRefresh: () =>
      clientOf({ auth: oauth2({ ...dead, onRefresh: hangsOnce(async () => {}) }) }, listed).confluence,
    "a custom connection": () => {
      const auth = anonymous();
      let calls = 0;
      const connect: Credential["connect"] = (own) => (++calls === 1 ? forever() : auth.connect(own));
      return clientOf({ auth: { ...auth, connect } }).confluence;
    },
    "the cloud ID": () =>
      clientOf(
        { auth: SCOPED },
        lookUp("tenant_info", () => ({ cloudId: "c" })),
      ).confluence,
    "the probe": () =>
      clientOf(
        { auth: DETECTED },
        lookUp("/ex/confluence/", () => ({ results: [] })),
      ).confluence,
    "a token request": () =>
      clientOf({ auth: clientCredentials(CLIENT), cloudId: "c" }, lookUp("/oauth/token", grant)).confluence,
  };
  for (const [what, open] of Object.entries(HANGS)) {
    it(`is started anew by the next call when all have left: ${what}`, async () => {
      const { v2 } = await open();
      const signal = AbortSignal.timeout(50);
      expect(await endOf(v2.getPageById({ id: 7 }, { signal, timeout: 0 }))).toEqual(["aborted", true]);
      expect(await endOf(v2.getPageById({ id: 7 }, { timeout: 500, retry: false }))).toEqual([
        "no error",
        true,
      ]);
    });
  }
});

describe("a token", () => {
  it("that calls wait for holds none of their slots", async () => {
    let asked = 0;
    const accessToken = () => (++asked <= 8 ? forever() : Promise.resolve("t"));
    const { confluence } = clientOf({ auth: oauth2({ accessToken }), cloudId: "c" });
    const hung = Array.from({ length: 8 }, () =>
      confluence.v2.getPageById({ id: 7 }, { timeout: 300, retry: false }),
    );
    await delay(10);
    expect(await endOf(confluence.v2.getPageById({ id: 7 }))).toEqual(["no error", true]);
    expect((await Promise.allSettled(hung)).map(({ status }) => status)).toEqual(Array(8).fill("rejected"));
  });

  it("is refreshed once for all calls, and for the others when one of them leaves", async () => {
    const kept: unknown[] = [];
    const auth = oauth2({ ...dead, onRefresh: (tokens) => delay(100).then(() => void kept.push(tokens)) });
    const { confluence, lines } = clientOf(
      { auth, cloudId: "c" },
      answers(() => undefined),
    );
    const patient = [confluence.v2.getPageById({ id: 7 }), confluence.v2.getSpaceById({ id: 8 })];
    expect(await endOf(confluence.v2.getPageById({ id: 7 }, SHORT))).toEqual(["timeout", true]);
    await within(10_000, Promise.all(patient));
    expect([kept.length, lines().filter((line) => line.startsWith("POST")).length]).toEqual([1, 1]);
  });

  it("is requested again after a 429, even for a POST, but not after a lost response", async () => {
    for (const [failure, times] of [
      [() => Response.json({}, { status: 429 }), 2],
      [() => new TypeError("fetch failed"), 1],
    ] as const) {
      let failures = 1;
      const clock = { now: Date.now, random: Math.random, sleep: async () => {} };
      const { confluence, lines } = clientOf(
        { auth: clientCredentials(CLIENT), cloudId: "c", clock },
        answers(({ url }) => (url.endsWith("/oauth/token") && failures-- > 0 ? failure() : undefined)),
      );
      await confluence.v2.createPage({ body: { spaceId: "1" } }).catch(() => {});
      expect(lines().filter((line) => line.endsWith("/oauth/token")).length).toBe(times);
    }
  });
});

describe("onRefresh", () => {
  it("may call the client that it serves, which uses the new token", async () => {
    const events: string[] = [];
    const auth = oauth2({
      ...dead,
      onRefresh: async () => {
        await confluence.v2.getSpaceById({ id: 8 });
        events.push("stored");
      },
    });
    const { confluence, requests } = clientOf({ auth, cloudId: "c" }, (request) => {
      events.push(new URL(request.url).pathname.split("/").at(-1) ?? "");
      return answers(() => undefined)(request);
    });
    await within(10_000, confluence.v2.getPageById({ id: 7 }));
    expect(events).toEqual(["token", "8", "stored", "7"]);
    expect(requests.slice(1).map(({ headers }) => headers.authorization)).toEqual([
      "Bearer new",
      "Bearer new",
    ]);
  });

  it("may call it while it connects, and what waits for the connection is sent afterwards", async () => {
    for (const stored of [{}, { accessToken: "old", expiresAt: 1 }]) {
      const events: string[] = [];
      const auth = oauth2({
        ...{ ...CLIENT, ...stored, refreshToken: "r" },
        onRefresh: async () => {
          await confluence.v2.getSpaceById({ id: 8 });
          await delay(20);
          events.push("stored");
        },
      });
      const { confluence } = clientOf({ auth }, (request) => {
        events.push(new URL(request.url).pathname.split("/").at(-1) ?? "");
        return answers(({ url }) =>
          url.endsWith("/accessible-resources")
            ? [{ id: "c", url: "https://acme.atlassian.net" }]
            : undefined,
        )(request);
      });
      expect(await endOf(confluence.v2.getPageById({ id: 7 }, { timeout: 500, retry: false }))).toEqual([
        "no error",
        true,
      ]);
      expect(events).toEqual(["token", "accessible-resources", "8", "stored", "7"]);
    }
  });

  it("that fails while the client connects ends the call, and gets the tokens again", async () => {
    const offered: string[] = [];
    const onRefresh = async ({ refreshToken }: { refreshToken: string }) => {
      if (offered.push(refreshToken) === 1) throw new Error("the disk is full");
    };
    const { confluence } = clientOf(
      { auth: oauth2({ ...dead, onRefresh }) },
      answers(({ url }) =>
        url.endsWith("/accessible-resources") ? [{ id: "c", url: "https://acme.atlassian.net" }] : undefined,
      ),
    );
    await expect(confluence.v2.getPageById({ id: 7 })).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("the disk is full"),
    });
    await confluence.v2.getPageById({ id: 7 });
    expect(offered).toEqual(["r2", "r2"]);
  });

  it("that never ends stops only the calls that waited for the refresh", async () => {
    const auth = oauth2({ ...dead, onRefresh: forever });
    const { confluence } = clientOf(
      { auth, cloudId: "c" },
      answers(() => undefined),
    );
    expect(await endOf(confluence.v2.getPageById({ id: 7 }, SHORT))).toEqual(["timeout", true]);
    expect(await endOf(confluence.v2.getPageById({ id: 7 }, SHORT))).toEqual(["no error", true]);
  });

  it("that fails ends the calls that waited for it, and the next call offers it the tokens again", async () => {
    const refreshed: string[] = [];
    const auth = oauth2({
      ...dead,
      onRefresh: async ({ refreshToken }) => {
        refreshed.push(refreshToken);
        if (refreshed.length === 1) throw new Error("the disk is full");
      },
    });
    const { confluence, requests } = clientOf(
      { auth, cloudId: "c" },
      answers(() => undefined),
    );
    const both = await Promise.allSettled([
      confluence.v2.getPageById({ id: 7 }),
      confluence.v2.getSpaceById({ id: 8 }),
    ]);
    expect(both.map((end) => end.status === "rejected" && end.reason.message)).toEqual([
      expect.stringContaining("the disk is full"),
      expect.stringContaining("the disk is full"),
    ]);
    await confluence.v2.getPageById({ id: 7 });
    expect([refreshed, requests.map(({ body }) => body?.includes("refresh_token=r2"))]).toEqual([
      ["r2", "r2"],
      [false, undefined],
    ]);
  });
});

describe("a token function", () => {
  it("that calls the client that it serves gets an error that says so", async () => {
    const calls: readonly ((confluence: Confluence) => PromiseLike<unknown>)[] = [
      ({ v2 }) => v2.getSpaceById({ id: 8 }),
      ({ v2 }) => v2.getSpaces(),
      ({ client }) => client.GET("/wiki/api/v2/spaces"),
    ];
    for (const nested of calls) {
      const accessToken: () => Promise<string> = async () => {
        await nested(confluence);
        return "t";
      };
      const { confluence, requests } = clientOf({ auth: oauth2({ accessToken }), cloudId: "c" });
      const call = within(10_000, confluence.v2.getPageById({ id: 7 }));
      await expect(call).rejects.toMatchObject({
        kind: "configuration",
        message:
          "the credential calls the client that it serves\n" +
          "get the token without this client: the call would wait for its own token",
      });
      expect(requests).toEqual([]);
    }
  });

  it("that does so later waits for itself until the timeout, and blocks nothing else", async () => {
    let isOver = false;
    const accessToken: () => Promise<string> = async () => {
      await null;
      if (isOver) return "t";
      await confluence.v2.getSpaceById({ id: 8 }, { timeout: 300, retry: false });
      return "t";
    };
    const { confluence } = clientOf({ auth: oauth2({ accessToken }), cloudId: "c", concurrency: 1 });
    expect(await endOf(confluence.v2.getPageById({ id: 7 }, SHORT))).toEqual(["timeout", true]);
    isOver = true;
  });

  it("may call another client, and the same one at another time", async () => {
    const other = clientOf({});
    const accessToken = async () => {
      await other.confluence.v2.getSpaceById({ id: 8 });
      return "t";
    };
    const { confluence } = clientOf({ auth: oauth2({ accessToken }), cloudId: "c" });
    await within(
      2_000,
      Promise.all([confluence.v2.getPageById({ id: 7 }), confluence.v2.getPageById({ id: 7 })]),
    );
    expect(other.requests.length).toBe(2);
  });
});

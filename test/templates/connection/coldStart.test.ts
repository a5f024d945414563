import { setTimeout as delay } from "node:timers/promises";
import {
  apiToken,
  type Confluence,
  type ConfluenceOptions,
  createConfluence,
  type RequestEvent,
  type ResponseEvent,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { failures } from "../../support/failures.js";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";
import { within } from "../../support/within.js";

const SITE = "https://acme.atlassian.net";
const GATEWAY = "https://api.atlassian.com/ex/confluence/c1";
const TENANT_INFO = `GET ${SITE}/_edge/tenant_info`;
const PROBE = `GET ${GATEWAY}/wiki/api/v2/spaces?limit=1`;
const USER = `GET ${SITE}/wiki/rest/api/user/current`;

type Answer = Parameters<typeof observedFetch>[0];

const answerOf = ({ status = 200, body, headers }: { status?: number; body?: unknown; headers?: object }) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
const unknownCaller = () => answerOf(failures.unknownCallerV2);
const missing = () => answerOf(failures.missingV2);

/** A client with a token of which nothing is declared, of a site and a gateway that know it unless `answer` says otherwise. */
function open(
  answer: (request: SeenRequest) => ReturnType<Answer> | undefined = () => undefined,
  options: Partial<ConfluenceOptions> = {},
) {
  const { fetch, requests } = observedFetch((request) => {
    const own = answer(request);
    if (own !== undefined) return own;
    if (request.url.endsWith("/tenant_info")) return { cloudId: "c1" };
    if (request.url.endsWith("/user/current")) return { type: "known" };
    return { results: [] };
  });
  const auth = apiToken({ email: "me@acme.com", token: "t" });
  const clock = { now: Date.now, random: () => 0.5, sleep: async () => {} };
  const confluence = createConfluence({ site: "acme", auth, fetch, clock, ...options });
  return { confluence, requests, lines: () => requests.map(({ method, url }) => `${method} ${url}`) };
}

const isOf =
  (part: string) =>
  ({ url }: SeenRequest) =>
    url.includes(part);
const isAtGateway = isOf("/ex/confluence/");
const write = ({ v2 }: Confluence) => v2.createPage({ body: { spaceId: "1" } });

describe("the first call of a token of which nothing is declared", () => {
  it("shows by its own response that the gateway accepts it", async () => {
    const { confluence, lines } = open();
    expect(await confluence.v2.getPages()).toEqual({ results: [] });
    await confluence.v2.getSpaces();
    expect(lines()).toEqual([
      TENANT_INFO,
      `GET ${GATEWAY}/wiki/api/v2/pages`,
      `GET ${GATEWAY}/wiki/api/v2/spaces`,
    ]);
    expect(await confluence.connection()).toMatchObject({
      route: "gateway",
      because: "the gateway accepts the token",
    });
  });

  it("needs nothing else where the cloud ID is given", async () => {
    const { confluence, lines } = open(undefined, { cloudId: "c1" });
    await confluence.v2.getPageById({ id: 7 });
    expect(lines()).toEqual([`GET ${GATEWAY}/wiki/api/v2/pages/7`]);
  });

  it.each([
    [true, GATEWAY],
    [false, SITE],
  ])(
    "is the only request where the cloud ID is given, and that it is scoped is %s; a write, too",
    async (scoped, base) => {
      const auth = apiToken({ email: "me@acme.com", token: "t", scoped });
      const { confluence, lines } = open(undefined, { cloudId: "c1", auth });
      await write(confluence);
      expect(lines()).toEqual([`POST ${base}/wiki/api/v2/pages`]);
    },
  );

  it("shows it by a missing scope, too, which is the call's own error", async () => {
    const { confluence, lines } = open((request) =>
      isOf("/pages")(request) ? answerOf(failures.scopeMismatch) : undefined,
    );
    await expect(confluence.v2.getPages()).rejects.toMatchObject({
      ...{ kind: "missing-scope", operation: "v2.getPages", url: `${GATEWAY}/wiki/api/v2/pages` },
      hint: expect.stringContaining("read:page:confluence"),
    });
    expect((await confluence.connection()).route).toBe("gateway");
    expect(lines().length).toBe(2);
  });

  it.each([
    ["a list of v2", unknownCaller, 4],
    [
      "a list of v2, with 401",
      () => answerOf({ status: 401, body: { code: 401, message: "Unauthorized" } }),
      4,
    ],
    ["a login page", () => answerOf(failures.loginPage), 4],
    ["a redirect to a login page", () => answerOf(failures.loginRedirect), 4],
  ])("is sent to the site where only that knows it: %s", async (_, answer, count) => {
    const { confluence, lines } = open((request) => (isAtGateway(request) ? answer() : undefined));
    expect(await confluence.v2.getPages()).toEqual({ results: [] });
    expect([lines()[1], lines().at(-1), lines().length]).toEqual([
      `GET ${GATEWAY}/wiki/api/v2/pages`,
      `GET ${SITE}/wiki/api/v2/pages`,
      count,
    ]);
    expect(lines()).toContain(USER);
    expect((await confluence.connection()).route).toBe("site");
  });

  it.each([
    ["that is missing", missing, "not-found"],
    // Of a resource, the answer to an unknown caller may mean that it is missing.
    ["that is missing without a word", unknownCaller, "bad-credentials"],
    ["of no permission", () => answerOf(failures.noPermission), "forbidden"],
    ["of an invalid argument", () => answerOf(failures.invalidV2), "invalid-request"],
    ["of a removed operation", () => answerOf(failures.gone), "gone"],
  ])("asks for the route where a response says nothing of the token: %s", async (_, answer, kind) => {
    const { confluence, lines } = open((request) => (isOf("/pages/7")(request) ? answer() : undefined));
    await expect(confluence.v2.getPageById({ id: 7 })).rejects.toMatchObject({
      kind,
      operation: "v2.getPageById",
    });
    expect(lines()).toEqual([TENANT_INFO, `GET ${GATEWAY}/wiki/api/v2/pages/7`, PROBE]);
    expect((await confluence.connection()).route).toBe("gateway");
  });

  it("keeps the error of the gateway if the site does not know it either, and remembers nothing", async () => {
    let isDown = true;
    const { confluence, lines } = open((request) => {
      if (isAtGateway(request)) return isDown ? unknownCaller() : undefined;
      return request.url.endsWith("/user/current") ? answerOf(failures.scopedAtSite) : undefined;
    });
    for (let call = 0; call < 2; call += 1)
      await expect(confluence.v2.getPages()).rejects.toMatchObject({
        ...{ kind: "bad-credentials", status: 404, url: `${GATEWAY}/wiki/api/v2/pages` },
        hint: expect.stringContaining("Neither the gateway nor the site"),
      });
    isDown = false;
    expect(await confluence.v2.getPages()).toEqual({ results: [] });
    expect(lines().filter((line) => line === TENANT_INFO).length).toBe(3);
  });

  it("of v1 is preceded by a request that asks, because v1 may answer an unknown token as if there were none", async () => {
    const { confluence, lines } = open((request) =>
      isAtGateway(request) && request.url.includes("/api/v2/") ? unknownCaller() : undefined,
    );
    await confluence.v1.searchByCQL({ cql: "type = page" });
    expect(lines()).toEqual([
      TENANT_INFO,
      PROBE,
      USER,
      `GET ${SITE}/wiki/rest/api/search?cql=type%20%3D%20page`,
    ]);
  });

  it.each([
    [{ type: "known" }, []],
    [{ type: "anonymous" }, [PROBE]],
  ])("of v1 shows who calls if it asks for that: %j", async (user, more) => {
    const { confluence, lines } = open((request) => (isOf("/user/current")(request) ? user : undefined));
    expect(await confluence.v1.getCurrentUser()).toEqual(user);
    expect(lines()).toEqual([TENANT_INFO, `GET ${GATEWAY}/wiki/rest/api/user/current`, ...more]);
  });

  it.each([
    ["a write", write],
    ["the openapi-fetch client", ({ client }: Confluence) => client.GET("/wiki/api/v2/pages")],
    ["a download", ({ v1 }: Confluence) => v1.downloadAttatchment({ id: 1, attachmentId: 2 })],
    ["connection()", (confluence: Confluence) => confluence.connection()],
  ])("is preceded by a request that asks if it is %s", async (_, send) => {
    const { confluence, lines } = open();
    await send(confluence);
    expect(lines().slice(0, 2)).toEqual([TENANT_INFO, PROBE]);
  });
});

describe("a temporary failure of the first call", () => {
  it.each([
    ["429", () => answerOf({ status: 429, headers: { "retry-after": "1" } })],
    ["503", () => answerOf({ status: 503 })],
    ["a network failure", () => new TypeError("fetch failed")],
  ])("is retried as its options say, and no route is remembered: %s", async (_, failure) => {
    let failing = 2;
    const events: string[] = [];
    const { confluence, lines } = open(
      (request) => (isAtGateway(request) && failing-- > 0 ? failure() : undefined),
      { onRetry: ({ attempt, url }) => events.push(`${attempt} ${url}`) },
    );
    expect(await confluence.v2.getPages()).toEqual({ results: [] });
    const url = `${GATEWAY}/wiki/api/v2/pages`;
    expect(events).toEqual([`1 ${url}`, `2 ${url}`]);
    expect(lines().filter((line) => line === `GET ${url}`).length).toBe(3);
    expect(lines()).not.toContain(PROBE);
    failing = 1;
    const other = open((request) => (isAtGateway(request) && failing-- > 0 ? failure() : undefined), {
      retry: false,
    });
    await expect(other.confluence.v2.getPages()).rejects.toMatchObject({ url });
    expect(await other.confluence.v2.getPages()).toEqual({ results: [] });
    expect((await other.confluence.connection()).route).toBe("gateway");
  });

  it("of the request that asks is retried, too", async () => {
    let failing = 1;
    const { confluence, lines } = open((request) => {
      if (isOf("/pages/7")(request)) return missing();
      return isOf("/spaces")(request) && failing-- > 0 ? answerOf({ status: 503 }) : undefined;
    });
    await expect(confluence.v2.getPageById({ id: 7 })).rejects.toMatchObject({ kind: "not-found" });
    expect(lines().filter((line) => line === PROBE).length).toBe(2);
  });

  it("names what was sent when it takes too long", async () => {
    const { confluence } = open((request) =>
      isAtGateway(request) ? new Promise<never>(() => {}) : undefined,
    );
    await expect(confluence.v2.getPages({}, { timeout: 50, retry: false })).rejects.toMatchObject({
      ...{ kind: "timeout", operation: "v2.getPages", url: `${GATEWAY}/wiki/api/v2/pages` },
    });
  });
});

describe("several first calls", () => {
  it("share one decision, whatever it is", async () => {
    for (const [answer, base, before] of [
      [() => undefined, GATEWAY, [TENANT_INFO]],
      [
        (request: SeenRequest) => (isAtGateway(request) ? unknownCaller() : undefined),
        SITE,
        [TENANT_INFO, `GET ${GATEWAY}/wiki/api/v2/pages`, USER],
      ],
    ] as const) {
      const { confluence, lines } = open(answer);
      const calls = [...Array.from({ length: 9 }, () => confluence.v2.getPages()), write(confluence)];
      await Promise.all(calls);
      const expected = [
        ...before,
        ...Array(9).fill(`GET ${base}/wiki/api/v2/pages`),
        `POST ${base}/wiki/api/v2/pages`,
      ];
      expect([...lines()].sort()).toEqual(expected.sort());
    }
  });

  it("go on when the one that is sent is given up", async () => {
    const { confluence, lines } = open((request) =>
      isOf("/pages/1")(request) ? new Promise<never>(() => {}) : undefined,
    );
    const aborter = new AbortController();
    const aborted = confluence.v2.getPageById({ id: 1 }, { signal: aborter.signal });
    const others = [confluence.v2.getPageById({ id: 2 }), confluence.v2.getPageById({ id: 3 })];
    await delay(20);
    aborter.abort();
    await expect(aborted).rejects.toMatchObject({ kind: "aborted", url: `${GATEWAY}/wiki/api/v2/pages/1` });
    await within(2_000, Promise.all(others));
    expect(lines()).toEqual([
      TENANT_INFO,
      ...[1, 2, 3].map((id) => `GET ${GATEWAY}/wiki/api/v2/pages/${id}`),
    ]);
  });

  it("each get their own failure, one after the other, where all fail", async () => {
    const { confluence, lines } = open(
      (request) => (isAtGateway(request) ? answerOf({ status: 503 }) : undefined),
      {
        retry: false,
      },
    );
    const ids = [1, 2, 3];
    const ends = await Promise.allSettled(ids.map((id) => confluence.v2.getPageById({ id })));
    expect(ends).toMatchObject(
      ids.map((id) => ({
        status: "rejected",
        reason: { status: 503, url: `${GATEWAY}/wiki/api/v2/pages/${id}` },
      })),
    );
    expect(lines().length).toBe(4);
  });

  it("of which none can be sent any more leave no work behind", async () => {
    const { confluence, lines } = open((request) =>
      isOf("tenant_info")(request) ? delay(50, { cloudId: "c1" }) : undefined,
    );
    const signal = AbortSignal.timeout(10);
    const calls = [1, 2].map((id) => confluence.v2.getPageById({ id }, { signal }));
    expect(await Promise.allSettled(calls)).toMatchObject(
      Array(2).fill({ status: "rejected", reason: { kind: "aborted" } }),
    );
    await delay(100);
    expect(lines()).toEqual([TENANT_INFO]);
  });

  it("do not wait for long for one that takes long", async () => {
    let respond = (_page: object) => {};
    const page = new Promise<object>((resolve) => {
      respond = resolve;
    });
    const { confluence, lines } = open((request) => (isOf("/pages/1")(request) ? page : undefined));
    const slow = confluence.v2.getPageById({ id: 1 });
    await confluence.v2.getPageById({ id: 2 });
    respond({ id: "1" });
    expect(await slow).toEqual({ id: "1" });
    expect(lines()).toEqual([
      TENANT_INFO,
      `GET ${GATEWAY}/wiki/api/v2/pages/1`,
      PROBE,
      `GET ${GATEWAY}/wiki/api/v2/pages/2`,
    ]);
  });
});

describe("hooks", () => {
  it("see each call that is sent, once for each route", async () => {
    const events: string[] = [];
    const note = ({ operation, url, ...rest }: RequestEvent | ResponseEvent) =>
      events.push(`${operation} ${url} ${"status" in rest ? rest.status : "sent"}`);
    const { confluence } = open((request) => (isAtGateway(request) ? unknownCaller() : undefined), {
      onRequest: note,
      onResponse: note,
    });
    await confluence.v2.getPages();
    expect(events).toEqual([
      `v2.getPages ${GATEWAY}/wiki/api/v2/pages sent`,
      `v2.getPages ${GATEWAY}/wiki/api/v2/pages 404`,
      `v2.getPages ${SITE}/wiki/api/v2/pages sent`,
      `v2.getPages ${SITE}/wiki/api/v2/pages 200`,
    ]);
  });

  it.each(["onRequest", "onResponse", "debug"] as const)(
    "of the first call may make calls: %s",
    async (hook) => {
      for (const send of [(confluence: Confluence) => confluence.v2.getSpaces(), write]) {
        let isNested = false;
        const call = async () => {
          if (isNested) return;
          isNested = true;
          await send(opened.confluence);
        };
        const opened = open(undefined, { [hook]: call });
        expect(await within(2_000, opened.confluence.v2.getPages())).toEqual({ results: [] });
        expect(opened.lines().filter((line) => line === `GET ${GATEWAY}/wiki/api/v2/pages`).length).toBe(1);
      }
    },
  );

  it("that throw are the first call's error, not the credential's", async () => {
    const { confluence } = open(undefined, {
      onResponse: () => {
        throw new RangeError("mine");
      },
    });
    await expect(confluence.v2.getPages()).rejects.toThrow(new RangeError("mine"));
  });
});

it("no redirect of the first call takes the credential to another host", async () => {
  const { confluence, requests } = open((request) =>
    isAtGateway(request)
      ? new Response(null, { status: 302, headers: { location: "https://evil.example/" } })
      : undefined,
  );
  await confluence.v2.getPages();
  expect((await confluence.connection()).route).toBe("site");
  const origins = requests
    .filter(({ headers }) => headers.authorization)
    .map(({ url }) => new URL(url).origin);
  expect([...new Set(origins)]).toEqual(["https://api.atlassian.com", SITE]);
});

import {
  type Confluence,
  type Credential,
  clientCredentials,
  createConfluence,
  oauth2,
} from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence, type FakeRejection } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";

const SCOPES = [
  "read:page:confluence",
  "write:page:confluence",
  "read:confluence-user",
  "write:label:confluence",
] as const;

/** An access token that has expired, and where the next ones come from. */
type Open = (
  fake: FakeConfluence,
  now: () => number,
) => { auth: Credential; expire: () => void; renewals: () => number };

const app = (fake: FakeConfluence) => fake.addApp({ scopes: SCOPES });
const grants = (fake: FakeConfluence) => () => fake.requests.filter(({ host }) => host === "auth").length;

/** Every credential that can renew its token. */
const CREDENTIALS: Readonly<Record<string, Open>> = {
  "oauth2 with a refresh token": (fake) => {
    const { expire, ...own } = app(fake);
    return { auth: oauth2({ ...own, onRefresh: () => {} }), expire, renewals: grants(fake) };
  },
  "oauth2 with an expiry in the future that is wrong": (fake, now) => {
    const { expire, ...own } = app(fake);
    const auth = oauth2({ ...own, expiresAt: now() + 86_400_000, onRefresh: () => {} });
    return { auth, expire, renewals: grants(fake) };
  },
  "oauth2 with a function": (fake) => {
    let current = app(fake);
    let renewals = 0;
    let isExpired = false;
    const accessToken = () => {
      // The owner of the token notices when it is asked again.
      if (isExpired && asked++ > 0) {
        current = app(fake);
        isExpired = false;
        renewals += 1;
      }
      return current.accessToken;
    };
    let asked = 0;
    const expire = () => {
      current.expire();
      [isExpired, asked] = [true, 0];
    };
    return { auth: oauth2({ accessToken }), expire, renewals: () => renewals };
  },
  clientCredentials: (fake, now) => {
    const { clientId, clientSecret } = fake.addServiceAccount({ scopes: SCOPES });
    const granted = grants(fake);
    let before = 0;
    const expire = () => {
      before = granted();
      // The fake's tokens live for an hour by its clock, the client's by the system's.
      (now as { skip?: () => void }).skip?.();
    };
    return {
      auth: clientCredentials({ clientId, clientSecret }),
      expire,
      renewals: () => granted() - before,
    };
  },
};

const REJECTIONS: readonly FakeRejection[] = ["not-permitted", "unknown-caller", "unauthorized"];

const CALLS: Readonly<Record<string, (confluence: Confluence, spaceId: string) => Promise<unknown>>> = {
  "a GET of v2": ({ v2 }) => v2.getPages(),
  "a POST of v2": ({ v2 }, spaceId) =>
    v2.createPage({
      body: { spaceId, status: "current", title: "New", body: { representation: "storage", value: "" } },
    }),
  "a GET of v1": ({ v1 }) => v1.getCurrentUser(),
};

function open(name: string, expiredTokens: FakeRejection) {
  let time = Date.now();
  const now = Object.assign(() => time, {
    skip: () => {
      time += 3_600_001;
    },
  });
  const fake = createFakeConfluence({ now, expiredTokens });
  const space = fake.site.addSpace({ key: "A" });
  const credential = CREDENTIALS[name]?.(fake, now);
  if (credential === undefined) throw new Error(name);
  const { auth, ...own } = credential;
  const confluence = createConfluence({ cloudId: fake.site.cloudId, auth, fetch: fake.fetch, retry: false });
  const sent = () => fake.requests.filter(({ host }) => host === "gateway");
  return { ...own, confluence, space, sent };
}

describe.each(Object.keys(CREDENTIALS))("%s: an expired token", (name) => {
  for (const rejection of REJECTIONS)
    it.each(Object.entries(CALLS))(
      `that is answered with "${rejection}" is renewed once, and %s is sent once more`,
      async (_, call) => {
        const { confluence, expire, renewals, space, sent } = open(name, rejection);
        await confluence.v2.getPages();
        expire();
        const before = sent().length;
        await call(confluence, space.id);
        expect(renewals()).toBe(1);
        expect(
          sent()
            .slice(before)
            .map(({ status }) => status),
        ).toEqual([expect.any(Number), 200]);
      },
    );

  it("is not renewed if a scope is missing", async () => {
    const { confluence, renewals, sent } = open(name, "not-permitted");
    await confluence.v2.getPages();
    const [renewed, requests] = [renewals(), sent().length];
    await expect(confluence.v2.getSpaces()).rejects.toMatchObject({ kind: "missing-scope" });
    expect([renewals() - renewed, sent().length - requests]).toEqual([0, 1]);
  });
});

describe("downloads and the openapi-fetch client", () => {
  const openFile = () => {
    const fake = createFakeConfluence();
    const page = fake.site.addPage(fake.site.addSpace({ key: "A" }), { title: "A" });
    const file = fake.site.addAttachment(page, { title: "a.txt", content: "hello" });
    const { expire, ...own } = fake.addApp({ scopes: [...SCOPES, "readonly:content.attachment:confluence"] });
    const auth = oauth2({ ...own, onRefresh: () => {} });
    const confluence = createConfluence({ site: fake.site.origin, auth, fetch: fake.fetch, retry: false });
    const download = () => confluence.v1.downloadAttatchment({ id: page.id, attachmentId: file.id });
    return { fake, confluence, expire, download };
  };

  it("renew an expired token, too", async () => {
    const { fake, confluence, expire, download } = openFile();
    await confluence.connection();
    expire();
    expect(await (await download()).text()).toBe("hello");
    expire();
    const { response } = await confluence.client.GET("/wiki/api/v2/pages", {});
    expect(response.status).toBe(200);
    expect(grantsOf(fake)).toBe(2);
  });

  it("tell a failure of the file's host as its own, without the signed link, and renew nothing", async () => {
    const { fake, download } = openFile();
    fake.fault("file-missing");
    await expect(download()).rejects.toMatchObject({
      ...{ kind: "not-found", status: 404, url: "https://api.media.atlassian.com/…", body: undefined },
      message:
        "v1.downloadAttatchment failed: 404 (GET https://api.media.atlassian.com/…): ResourceNotFound\n" +
        "The host of the file does not have it: the attachment may have been deleted.",
    });
    expect(grantsOf(fake)).toBe(0);
  });
});

const grantsOf = (fake: FakeConfluence) =>
  fake.requests.filter(({ host, status }) => host === "auth" && status === 200).length;

describe("a caller without a license, whose answers are those of an expired token", () => {
  it("gets the same answer after one renewal, and causes no other for as long as the token lives", async () => {
    const fake = createFakeConfluence();
    const user = fake.addUser({ licensed: false });
    const own = fake.addApp({ scopes: SCOPES, user });
    const auth = oauth2({ ...own, onRefresh: () => {} });
    const confluence = createConfluence({
      cloudId: fake.site.cloudId,
      auth,
      fetch: fake.fetch,
      retry: false,
    });
    for (let call = 0; call < 5; call += 1) {
      await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "bad-credentials", status: 404 });
      await expect(confluence.v1.getCurrentUser()).rejects.toMatchObject({
        kind: "bad-credentials",
        status: 403,
      });
    }
    expect(grantsOf(fake)).toBe(1);
  });

  it("has a new token renewed if that is rejected with 401 later", async () => {
    const fake = createFakeConfluence({ expiredTokens: "unauthorized" });
    const own = fake.addApp({ scopes: SCOPES });
    const auth = oauth2({ ...own, onRefresh: () => {} });
    const confluence = createConfluence({
      cloudId: fake.site.cloudId,
      auth,
      fetch: fake.fetch,
      retry: false,
    });
    fake.fault("unknown-caller", { times: 2 });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "bad-credentials" });
    await confluence.v2.getPages();
    own.expire();
    await confluence.v2.getPages();
    expect(grantsOf(fake)).toBe(2);
  });
});

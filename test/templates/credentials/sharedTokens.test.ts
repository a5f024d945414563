import { createConfluence, oauth2, type RefreshedTokens, type TokenStore } from "confluence-fetch";
import { memoryStore } from "confluence-fetch/stores/memory";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const TOKENS = "https://auth.atlassian.com/oauth/token";
const HOUR_MS = 3_600_000;
const expired = { accessToken: "a0", refreshToken: "r0", expiresAt: 0 };
const fresh = (name: string): RefreshedTokens => ({
  accessToken: `a${name}`,
  refreshToken: `r${name}`,
  expiresAt: Date.now() + HOUR_MS,
});

/** An authorization server of which each refresh token works once, and an API that takes the access tokens it issued. */
function createServer({ lifetime = 3600, lose = 0 } = {}) {
  let current = "r0";
  let lost = 0;
  const valid = new Map<string, number>();
  const log: string[] = [];
  const { fetch } = observedFetch(({ url, headers, body }) => {
    if (url !== TOKENS) {
      const token = String(new Headers(headers).get("authorization")).replace("Bearer ", "");
      log.push(token);
      return (valid.get(token) ?? 0) > Date.now()
        ? { results: [] }
        : Response.json({ message: "Unauthorized" }, { status: 401 });
    }
    const sent = new URLSearchParams(String(body)).get("refresh_token");
    log.push(`refresh ${sent}`);
    if (lost < lose) {
      lost += 1;
      return Response.json({}, { status: 502 });
    }
    if (sent !== current) return Response.json({ error: "unauthorized_client" }, { status: 403 });
    const number = Number(current.slice(1)) + 1;
    current = `r${number}`;
    valid.set(`a${number}`, Date.now() + lifetime * 1000);
    return { access_token: `a${number}`, refresh_token: current, expires_in: lifetime };
  });
  return { fetch, log, valid };
}

function createClient(store: TokenStore, { fetch }: ReturnType<typeof createServer>) {
  const auth = oauth2({ clientId: "i", clientSecret: "s", store });
  return createConfluence({ cloudId: "c", auth, fetch }).v2;
}

describe("oauth2 with a store", () => {
  it("uses the token of the store while it is valid", async () => {
    const server = createServer();
    server.valid.set("a7", Date.now() + HOUR_MS);
    await createClient(memoryStore(fresh("7")), server).getSpaces();
    expect(server.log).toEqual(["a7"]);
  });

  it("refreshes an expired token once for all clients that share the store, and stores it before it is used", async () => {
    const server = createServer();
    const store = memoryStore(expired);
    const clients = Array.from({ length: 8 }, () => createClient(store, server));
    await Promise.all(clients.map((client) => client.getSpaces()));
    expect(server.log).toEqual(["refresh r0", ...Array(8).fill("a1")]);
    expect(await store.read()).toMatchObject({ accessToken: "a1", refreshToken: "r1" });
  });

  it("replaces a short-lived token when it expires, before it is rejected", async () => {
    const server = createServer();
    const expiresAt = Date.now() + 1_300;
    server.valid.set("a0", expiresAt);
    const client = createClient(memoryStore({ ...expired, expiresAt }), server);
    await client.getSpaces();
    await new Promise((resolve) => setTimeout(resolve, 1_400));
    await client.getSpaces();
    expect(server.log).toEqual(["a0", "refresh r0", "a1"]);
  });

  it("takes no token of a peer that expires before a request arrives", async () => {
    const server = createServer();
    await createClient(memoryStore({ ...expired, expiresAt: Date.now() + 500 }), server).getSpaces();
    expect(server.log).toEqual(["refresh r0", "a1"]);
  });

  it("takes the token that a peer has stored, when its own is rejected", async () => {
    const server = createServer();
    const store = memoryStore(fresh("7"));
    const client = createClient(store, server);
    server.valid.set("a7", Date.now() + HOUR_MS);
    await client.getSpaces();
    server.valid.delete("a7");
    server.valid.set("a8", Date.now() + HOUR_MS);
    await store.write(fresh("8"));
    await client.getSpaces();
    expect(server.log).toEqual(["a7", "a7", "a8"]);
  });

  it("repeats a refresh whose answer was lost", async () => {
    const server = createServer({ lose: 2 });
    await createClient(memoryStore(expired), server).getSpaces();
    expect(server.log).toEqual(["refresh r0", "refresh r0", "refresh r0", "a1"]);
  });

  it("looks a dead refresh token up once more before it says so", async () => {
    const server = createServer();
    const store = memoryStore({ ...expired, refreshToken: "r-old" });
    let reads = 0;
    const late: TokenStore = {
      ...store,
      // The user consents again between the second reading and the refresh.
      read: async () => {
        reads += 1;
        return reads < 3 ? store.read() : { ...expired, refreshToken: "r0" };
      },
    };
    await createClient(late, server).getSpaces();
    expect(server.log).toEqual(["refresh r-old", "refresh r0", "a1"]);
    await expect(createClient(store, server).getSpaces()).resolves.toBeDefined();
  });

  it("says that a user must consent again, if the refresh token in the store is dead", async () => {
    const client = createClient(memoryStore({ ...expired, refreshToken: "r9" }), createServer());
    await expect(client.getSpaces()).rejects.toMatchObject({ kind: "dead-refresh-token" });
  });

  it("keeps tokens that could not be stored, and stores them before anything is refreshed again", async () => {
    const server = createServer();
    const store = memoryStore(expired);
    let failures = 0;
    const flaky: TokenStore = {
      ...store,
      write: async (tokens) => {
        failures += 1;
        if (failures < 3) throw new Error("connect ECONNREFUSED");
        await store.write(tokens);
      },
    };
    await createClient(flaky, server).getSpaces();
    expect(server.log).toEqual(["refresh r0", "a1"]);
    expect(await store.read()).toMatchObject({ refreshToken: "r1" });
  });

  it("keeps the lock until the tokens are stored, so that no peer spends the refresh token again", async () => {
    const server = createServer();
    const store = memoryStore(expired);
    let failures = 0;
    const write: TokenStore["write"] = async (tokens) => {
      failures += 1;
      if (failures < 3) throw new Error("connect ECONNREFUSED");
      await store.write(tokens);
    };
    const clients = [createClient({ ...store, write }, server), createClient(store, server)];
    await Promise.all(clients.map((client) => client.getSpaces()));
    expect(server.log).toEqual(["refresh r0", "a1", "a1"]);
  });

  it("refreshes again what has expired while the store hung", async () => {
    const server = createServer({ lifetime: 1 });
    const store = memoryStore(expired);
    let delay = 1_100;
    const write: TokenStore["write"] = async (tokens) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      delay = 0;
      await store.write(tokens);
    };
    await createClient({ ...store, write }, server).getSpaces();
    expect(server.log).toEqual(["refresh r0", "refresh r1", "a2"]);
  });

  it("takes the tokens of the peer that has taken its lock over, and writes nothing over them", async () => {
    const server = createServer();
    const store = memoryStore(expired);
    server.valid.set("a8", Date.now() + HOUR_MS);
    const late: TokenStore = {
      ...store,
      write: async () => {
        await store.write(fresh("8"));
        throw new Error("the lock is lost");
      },
    };
    await createClient(late, server).getSpaces();
    expect(server.log).toEqual(["refresh r0", "a8"]);
    expect(await store.read()).toMatchObject({ refreshToken: "r8" });
  });

  it("goes on with a valid token while the store fails, and refreshes nothing", async () => {
    const server = createServer();
    const store = memoryStore({ ...fresh("7"), expiresAt: Date.now() + 30_000 });
    let isDown = false;
    const failing: TokenStore = {
      ...store,
      read: async () => (isDown ? Promise.reject(new Error("down")) : store.read()),
    };
    server.valid.set("a7", Date.now() + HOUR_MS);
    const client = createClient(failing, server);
    await client.getSpaces();
    isDown = true;
    await client.getSpaces();
    expect(server.log).toEqual(["a7", "a7"]);
  });

  it("fails without a valid token while the store fails, naming the store and no secret", async () => {
    const failing: TokenStore = {
      ...memoryStore(),
      read: async () => Promise.reject(new Error("redis://user:hunter2secret@host:6379 refused")),
    };
    const server = createServer();
    const failure = await createClient(failing, server)
      .getSpaces(undefined, { retry: false })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: "network" });
    expect(String(failure)).toContain("the token store could not be read");
    expect(`${failure} ${JSON.stringify(failure)}`).not.toContain("hunter2secret");
    expect(server.log).toEqual([]);
  });

  it.each([
    [undefined, "the token store is empty"],
    [{ accessToken: "secret" } as RefreshedTokens, "the token store contains something else than tokens"],
  ])("refuses a store that contains %j", async (tokens, message) => {
    const failure = await createClient(memoryStore(tokens), createServer())
      .getSpaces()
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: "configuration", message: expect.stringContaining(message) });
    expect(String(failure)).not.toContain("secret");
  });

  it("refuses what is no store", () => {
    const store = { read: async () => undefined } as unknown as TokenStore;
    expect(() => oauth2({ clientId: "i", clientSecret: "s", store })).toThrow(
      "store.write cannot be undefined",
    );
  });

  it("replaces tokens that live for two seconds when they are rejected, however often that is", async () => {
    const server = createServer({ lifetime: 2 });
    const store = memoryStore(expired);
    const clients = [createClient(store, server), createClient(store, server)];
    const end = Date.now() + 8_500;
    while (Date.now() < end) {
      await Promise.all(clients.map((client) => client.getSpaces()));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const refreshes = server.log.filter((line) => line.startsWith("refresh"));
    expect(refreshes.length).toBeGreaterThan(3);
    expect(new Set(refreshes).size).toBe(refreshes.length);
  });
});

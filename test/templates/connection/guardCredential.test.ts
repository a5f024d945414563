import {
  anonymous,
  type ConfluenceOptions,
  type Credential,
  createConfluence,
  type Fetch,
  forge,
  siteRoute,
  type Target,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

/** A credential whose parts are what objects rarely have at once: methods, getters and private fields. */
class Vault implements Credential<"read:page:confluence"> {
  readonly #token = "vault-token";
  readonly #sent: string[] = [];
  readonly #fetch = observedFetch(() => ({ results: [] }));
  #rejections = 0;

  get kind() {
    return this.#token.slice(0, 5);
  }

  get scopes() {
    return this.#sent.length > 9 ? [] : (["read:page:confluence"] as const);
  }

  get sent() {
    return [this.#rejections, ...this.#sent];
  }

  async connect(target: Target) {
    return siteRoute(this.kind, target, this.#token);
  }

  authorize() {
    return { Authorization: `Bearer ${this.#token} ${this.#rejections}` };
  }

  async renew() {
    this.#rejections += 1;
    return true;
  }

  async fetch(url: string, init: RequestInit) {
    const authorization = new Headers(init.headers).get("authorization");
    this.#sent.push(`${url} ${authorization}`);
    return this.#rejections === 0 ? new Response("{}", { status: 401 }) : this.#fetch.fetch(url, init);
  }
}

const URL_OF_PAGES = "https://acme.atlassian.net/wiki/api/v2/pages";

describe("a credential that is an instance of a class", () => {
  const asIs = (vault: Vault): Credential => vault;
  const variants: readonly [string, (vault: Vault) => Credential][] = [
    ["as it is", asIs],
    ["frozen", (vault) => Object.freeze(vault)],
    ["of a subclass", () => new (class extends Vault {})()],
    [
      "behind a Proxy",
      (vault) =>
        new Proxy(vault, {
          get: (target, name) => {
            const value = Reflect.get(target, name, target);
            return typeof value === "function" ? value.bind(target) : value;
          },
        }),
    ],
  ];

  for (const [how, make] of variants) {
    it(`sends with its own fetch, renews and keeps its scopes ${how}`, async () => {
      const auth = make(new Vault());
      const { fetch, requests } = observedFetch(() => ({}));
      const confluence = createConfluence({ site: "acme", auth, fetch });
      await confluence.v2.getPages();
      expect((auth as Vault).sent).toEqual([
        1,
        `${URL_OF_PAGES} Bearer vault-token 0`,
        `${URL_OF_PAGES} Bearer vault-token 1`,
      ]);
      await expect(confluence.v2.getSpaces()).rejects.toMatchObject({ kind: "missing-scope" });
      await expect(confluence.client.GET("/wiki/api/v2/spaces")).rejects.toMatchObject({
        kind: "missing-scope",
      });
      expect(await confluence.connection()).toMatchObject({ kind: "vault", because: "vault-token" });
      expect([(auth as Vault).sent.length, requests]).toEqual([3, []]);
    });
  }
});

describe("a credential that inherits from another one", () => {
  it("keeps what it inherits", async () => {
    const asked: string[] = [];
    const requestConfluence = async (path: string) => {
      asked.push(path);
      return Response.json({});
    };
    const auth: Credential = Object.create(forge(requestConfluence, { scopes: ["read:page:confluence"] }));
    const confluence = createConfluence({ auth });
    await confluence.v2.getPageById({ id: 1 });
    await expect(confluence.v2.getSpaces()).rejects.toMatchObject({ kind: "missing-scope" });
    expect(asked).toEqual(["/wiki/api/v2/pages/1"]);
  });
});

describe("what a credential or a fetch throws", () => {
  const loop = new TypeError("fetch failed");
  loop.cause = loop;
  const [one, other] = [new Error("one"), new Error("other")];
  [one.cause, other.cause] = [other, one];
  const thrown = [loop, one, Object.create(null), undefined, null, Symbol("s"), "text", { cause: loop }];

  const rejecting = (): readonly Partial<ConfluenceOptions>[] =>
    thrown.flatMap((cause) => {
      const fail = () => Promise.reject(cause);
      return [
        { fetch: fail satisfies Fetch },
        { auth: { ...anonymous(), authorize: fail } },
        { auth: { ...anonymous(), connect: fail } },
      ];
    });

  it("becomes a ConfluenceError, even if it is its own cause or no error", async () => {
    for (const options of rejecting()) {
      const confluence = createConfluence({ site: "acme", auth: anonymous(), retry: false, ...options });
      await expect(confluence.v2.getPages()).rejects.toMatchObject({
        kind: options.fetch ? "network" : "configuration",
        ...(options.auth && { hint: "See the cause." }),
      });
    }
  });

  it("is retried even if it is its own cause", async () => {
    const { fetch, requests } = observedFetch(() => loop);
    const confluence = createConfluence({
      site: "acme",
      auth: anonymous(),
      fetch,
      retry: { attempts: 2, minDelay: 0 },
    });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "network" });
    expect(requests.length).toBe(3);
  });
});

import { inspect } from "node:util";
import { anonymous, apiToken, type Credential, createConfluence, oauth2 } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const SECRET = "ATSTT3x/S3CR3T+t0k3n==";
const SIGNATURE = "eyJhbGciOiJIUzI1NiJ9.s1gn4ture";
const HIDDEN = [SECRET, SIGNATURE, encodeURIComponent(SECRET), btoa(`me@acme.com:${SECRET}`)];

/** What shows an error of ours to a person or in a log. */
function show(error: unknown): string {
  const { stack, message, cause, headers } = error as Error & { headers?: Headers };
  const parts = [error, stack, cause, (cause as Error)?.stack, [...(headers ?? [])]];
  const printed = parts.map((part) => inspect(part, { depth: 9, showHidden: true }));
  return [String(error), message, JSON.stringify(error), String(cause), ...printed].join("\n");
}

async function errorOf(call: () => PromiseLike<unknown>): Promise<Error> {
  try {
    await call();
  } catch (thrown) {
    return thrown as Error;
  }
  throw new Error("the call did not fail");
}

/** How code may throw a text that quotes a secret. */
const THROWN: Readonly<Record<string, (text: string) => unknown>> = {
  "an error": (text) => new Error(text),
  "the cause of an error": (text) => new TypeError("fetch failed", { cause: new Error(text) }),
  "one of several errors": (text) => new AggregateError([new Error("reset"), new Error(text)], "all failed"),
  "a text": (text) => text,
  "a property of an error": (text) =>
    Object.assign(new Error("failed"), { config: { headers: { a: text } } }),
  "headers of an error": (text) =>
    Object.assign(new Error("failed"), {
      request: new Request("https://a.example", { headers: { a: text } }),
    }),
  "the code of an error": (text) => Object.assign(new Error(), { code: text }),
  "an outer error": (text) => new Error(text, { cause: new Error("reset") }),
};

describe.each(Object.entries(THROWN))("a secret in %s", (_, make) => {
  it.each<[string, () => Credential]>([
    ["of an API token", () => apiToken({ email: "me@acme.com", token: SECRET, scoped: false })],
    ["of an access token", () => oauth2({ accessToken: SECRET })],
    ["of a custom header", () => ({ ...anonymous(), authorize: () => ({ "X-Gw": SECRET }) })],
    [
      "of a refresh token",
      () => oauth2({ clientId: "i", clientSecret: "s", refreshToken: SECRET, onRefresh: () => {} }),
    ],
  ])("that a custom fetch throws is not shown: %s", async (_, auth) => {
    const fetch = async (url: string, { headers, body }: RequestInit) => {
      throw make(`refused ${url} with ${JSON.stringify(headers)} ${body}`.replaceAll("\n", ""));
    };
    const confluence = createConfluence({ site: "acme", auth: auth(), fetch, retry: false });
    const shown = show(await errorOf(() => confluence.v2.getPages()));
    for (const secret of HIDDEN) expect(shown).not.toContain(secret);
  });

  it.each<[string, (fail: () => never) => Partial<Credential>]>([
    ["authorize", (fail) => ({ authorize: fail })],
    ["connect", (fail) => ({ connect: fail })],
    ["renew", (fail) => ({ authorize: () => ({ Authorization: "Bearer old" }), renew: fail })],
  ])("that %s of a credential throws is not shown", async (_, part) => {
    for (const text of [
      `the token ${SECRET} has expired`,
      `Authorization: Bearer ${SECRET}`,
      `{"access_token":"${SECRET}"}`,
      `token=${encodeURIComponent(SECRET)}`,
    ]) {
      const auth = {
        ...anonymous(),
        ...part(() => {
          throw make(text);
        }),
      };
      const { fetch } = observedFetch(() => new Response("{}", { status: 401 }));
      const error = await errorOf(() => createConfluence({ site: "acme", auth, fetch }).v2.getPages());
      expect(error).toMatchObject({ kind: "configuration" });
      for (const secret of HIDDEN) expect(show(error)).not.toContain(secret);
    }
  });

  it("that a function for tokens or onRefresh throws is not shown", async () => {
    const fail = () => {
      throw make(`cannot store ${SECRET}`);
    };
    const { fetch } = observedFetch(() => ({
      access_token: SECRET,
      refresh_token: SECRET,
      expires_in: 3600,
    }));
    for (const auth of [
      oauth2({ accessToken: fail }),
      oauth2({ clientId: "i", clientSecret: "s", refreshToken: "r", onRefresh: fail }),
    ]) {
      const shown = show(await errorOf(() => createConfluence({ cloudId: "c", auth, fetch }).v2.getPages()));
      for (const secret of HIDDEN) expect(shown).not.toContain(secret);
    }
  });

  it.each(["token", "X-Amz-Signature", "sig"])("of the link to a file is not shown: %s", async (name) => {
    const link = `https://media.example/file/${SIGNATURE}/f?${name}=${SIGNATURE}&x=${SIGNATURE}`;
    for (const text of [link, `${name}=${SIGNATURE}`, `/f?${name}=${SIGNATURE}`, `no ${SIGNATURE}`]) {
      const answers = [() => new Response(null, { status: 302, headers: { location: link } })];
      const fetch = async () => {
        const answer = answers.shift();
        if (!answer) throw make(text);
        return answer();
      };
      const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false });
      const shown = show(await errorOf(() => confluence.v1.downloadAttatchment({ id: 1, attachmentId: 2 })));
      expect(shown).not.toContain(SIGNATURE);
    }
  });
});

describe("what was thrown", () => {
  it("is the cause as it is if it contains no secret, with every property", async () => {
    const thrown = Object.assign(new Error("the vault is sealed"), { code: "ESEALED", status: 503 });
    const fail = () => Promise.reject(thrown);
    const calls = [{ fetch: fail }, { auth: { ...anonymous(), authorize: fail } }];
    for (const options of calls) {
      const confluence = createConfluence({ site: "acme", auth: anonymous(), retry: false, ...options });
      const error = await errorOf(() => confluence.v2.getPages());
      expect([error.cause, error.message]).toEqual([thrown, expect.stringContaining("the vault is sealed")]);
      expect(error.cause).toBe(thrown);
    }
  });

  it("is told with its words, its code and its host by the error of a credential", async () => {
    const text = `GET https://vault.example/${SECRET} failed: the vault doesn't answer (status 503), ${SECRET}`;
    const thrown = Object.assign(new Error(text), { code: "ECONNRESET" });
    const auth = { ...anonymous(), authorize: () => Promise.reject(thrown) };
    const error = await errorOf(() => createConfluence({ site: "acme", auth }).v2.getPages());
    expect(error.message).toBe(
      "the credential anonymous failed: GET … failed: the vault doesn't answer (status 503), …\n" +
        "What may be a secret is hidden: log the error in the credential's own code.",
    );
    expect(error.cause).toMatchObject({ code: "ECONNRESET" });
  });
});

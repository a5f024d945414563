import { inspect } from "node:util";
import { apiToken, createConfluence, oauth2 } from "confluence-fetch";
import { describe, expect, it } from "vitest";

const SIGNATURE = "c2lnbmF0dXJl/SIG+NED==";
const MEDIA = `https://media.example/file;p=${SIGNATURE}/x?token=${encodeURIComponent(SIGNATURE)}&Expires=1`;
const SECRETS = [SIGNATURE, encodeURIComponent(SIGNATURE), MEDIA];

/** Everything that a log may show of an error. */
function print(error: unknown): string {
  const { stack, cause, body } = error as { stack: string; cause: unknown; body: unknown };
  const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true };
  return [error, cause, body].map((value) => inspect(value, deep)).join("\n") + stack + JSON.stringify(error);
}

const redirect = (location: string) => () => new Response(null, { status: 302, headers: { location } });
const fail = (error: Error) => () => {
  throw error;
};

/** How a media host, or the way to it, can fail. */
const ROWS: Readonly<Record<string, () => Response>> = {
  "the network fails": fail(new TypeError("fetch failed", { cause: new Error("read ECONNRESET") })),
  "Deno's network fails": fail(new TypeError(`error sending request for url (${MEDIA}): connection reset`)),
  "Bun's network fails": fail(Object.assign(new Error("closed"), { path: MEDIA, code: "ConnectionClosed" })),
  "the cause of a failure has the URL": fail(
    new Error("failed", { cause: Object.assign(new Error(`GET ${MEDIA} failed`), { code: "ECONNRESET" }) }),
  ),
  "a URL cannot be parsed": fail(new TypeError(`Failed to parse URL from ${MEDIA}`)),
  "the host quotes the URL": () => Response.json({ message: `${MEDIA} has expired` }, { status: 403 }),
  "the host quotes the signature": () => new Response(`<Provided>${SIGNATURE}</Provided>`, { status: 403 }),
  "the host quotes it in another encoding": () =>
    new Response(`<Provided>${encodeURIComponent(SIGNATURE).toLowerCase()}</Provided>`, { status: 403 }),
  "the host redirects without TLS": redirect(MEDIA.replace("https", "http")),
  "the host redirects to a user": redirect(
    MEDIA.replace("https://", `https://user:${encodeURIComponent(SIGNATURE)}@`),
  ),
  "the host redirects to a fragment": redirect(`http://media.example/#token=${SIGNATURE}`),
  "the body breaks off": () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.error(new Error(`error reading a body from ${MEDIA}`)),
      }),
    ),
};

describe("the signature of a download's URL", () => {
  for (const [when, answer] of Object.entries(ROWS)) {
    it(`is in no error, event or log line when ${when}`, async () => {
      const seen: unknown[] = [];
      const see = (event: unknown) => void seen.push(event);
      const confluence = createConfluence({
        site: "acme",
        auth: apiToken({ email: "me@acme.com", token: "t", scoped: false }),
        fetch: async (url) => (url.startsWith("https://media.example/file") ? answer() : redirect(MEDIA)()),
        clock: { now: Date.now, random: Math.random, sleep: async () => {} },
        ...{ onRequest: see, onResponse: see, onRetry: see, debug: see },
      });
      const error: unknown = await confluence.v1
        .downloadAttatchment({ id: 1, attachmentId: 2 })
        .then((download) => download.text())
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "ConfluenceError" });
      const printed = print(error) + inspect(seen, { depth: Number.POSITIVE_INFINITY });
      for (const secret of SECRETS) expect(printed.toLowerCase()).not.toContain(secret.toLowerCase());
    });
  }

  it.each([
    [`https://id.example/cb?a=${SIGNATURE}#access_token=${SIGNATURE}`, "https://id.example/..."],
    [`https://id.example/cb;sig=${SIGNATURE}`, "https://id.example/..."],
    [`https://user:${encodeURIComponent(SIGNATURE)}@id.example/s/eyJ/file`, "https://id.example/..."],
    [`//id.example/s/${SIGNATURE}/file`, "/..."],
    [`/s/${SIGNATURE}/file`, "/..."],
    [`data:text/plain,${SIGNATURE}`, "null/..."],
  ])("is cut off the location of a redirect: %s", async (location, shown) => {
    const confluence = createConfluence({
      site: "acme",
      auth: apiToken({ email: "me@acme.com", token: "t", scoped: false }),
      fetch: async () => redirect(location)(),
    });
    const error: unknown = await confluence.v2.getPages().catch((thrown: unknown) => thrown);
    expect((error as { headers: Headers }).headers.get("location")).toBe(shown);
  });

  it("is cut off the address in the reason of a credential that failed", async () => {
    const accessToken = () => Promise.reject(new Error(`GET https://vault.example/?sig=${SIGNATURE} failed`));
    const confluence = createConfluence({ cloudId: "c", auth: oauth2({ accessToken }) });
    const error: unknown = await confluence.v2.getPages().catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain("GET https://vault.example/?… failed");
  });
});

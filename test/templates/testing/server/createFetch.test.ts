import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";

const MEDIA = "https://api.media.atlassian.com";

/** A fake with an operation that redirects. */
function redirecting(location: string) {
  const fake = createFakeConfluence();
  const { email, token } = fake.addToken();
  fake.reply("v2.getPages", new Response(null, { status: 302, headers: { location } }));
  const headers = { authorization: `Basic ${btoa(`${email}:${token}`)}` };
  return { fake, headers, url: "https://acme.atlassian.net/wiki/api/v2/pages" };
}

describe("the fetch of the fake", () => {
  it("returns a redirect if redirects are manual", async () => {
    const { fake, headers, url } = redirecting(`${MEDIA}/file/1/binary?token=t`);
    const response = await fake.fetch(url, { headers, redirect: "manual" });
    expect([response.status, response.url, response.redirected]).toEqual([302, url, false]);
  });

  it("follows a redirect to another host without the credential", async () => {
    const { fake, headers, url } = redirecting(`${MEDIA}/file/1/binary?token=t`);
    const response = await fake.fetch(url, { headers });
    expect([response.status, response.url, response.redirected]).toEqual([
      404,
      `${MEDIA}/file/1/binary?token=t`,
      true,
    ]);
    expect(fake.requests.map(({ scheme, url }) => [scheme, url])).toEqual([
      ["Basic", url],
      [undefined, `${MEDIA}/file/1/binary?...`],
    ]);
  });

  it("follows a redirect on the same host with the credential", async () => {
    const { fake, headers, url } = redirecting("/wiki/api/v2/spaces");
    expect((await fake.fetch(url, { headers })).status).toBe(200);
  });

  it("fails if a redirect is an error, or if redirects are circular", async () => {
    const { fake, headers, url } = redirecting("/wiki/api/v2/pages");
    await expect(fake.fetch(url, { headers, redirect: "error" })).rejects.toThrow(TypeError);
    await expect(fake.fetch(url, { headers })).rejects.toThrow(TypeError);
  });

  it("rejects other hosts", async () => {
    const { fake } = redirecting("/");
    await expect(fake.fetch("https://example.com/", {})).rejects.toMatchObject({
      cause: { code: "ENOTFOUND" },
    });
    expect(fake.requests).toEqual([]);
  });

  it("aborts before it sends and while it waits", async () => {
    const { fake, url } = redirecting("/");
    const reason = new Error("enough");
    await expect(fake.fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fake.requests).toEqual([]);
    fake.fault("stall");
    const controller = new AbortController();
    const call = fake.fetch(url, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});

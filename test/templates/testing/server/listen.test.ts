import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import type { SiteState } from "../../../../generated/src/testing/SiteState.js";
import { serveMedia } from "../../../../generated/src/testing/server/serveMedia.js";
import { close, listen } from "../../../support/listen.js";

describe("a fake that listens", () => {
  it("serves the first site on the given port, the gateway on the next, and other sites on free ports", async () => {
    const blocker = createServer();
    const port = Number(new URL(await listen(blocker)).port);
    await close(blocker);
    const fake = createFakeConfluence({ sites: ["acme", "other"] });
    const server = await fake.listen({ port });
    const [acme, other = ""] = server.sites;
    expect([server.site, acme, server.gateway, server.authorizationServer]).toEqual([
      `http://127.0.0.1:${port}`,
      `http://127.0.0.1:${port}`,
      `http://127.0.0.1:${port + 1}`,
      `http://127.0.0.1:${port + 1}`,
    ]);
    const auth = apiToken(fake.addToken());
    await createConfluence({ site: other, gateway: server.gateway, auth }).v2.getPages();
    expect(fake.requests.map(({ path, status }) => [path, status])).toContainEqual([
      "/wiki/api/v2/pages",
      200,
    ]);
    await server.close();
    await expect(fetch(server.site)).rejects.toThrow(TypeError);
  });

  it("fails if a port is in use, and leaves none open", async () => {
    const blocker = createServer();
    const port = Number(new URL(await listen(blocker)).port);
    const fake = createFakeConfluence();
    await expect(fake.listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await expect(fetch(`http://127.0.0.1:${port + 1}/`)).rejects.toThrow(TypeError);
    await close(blocker);
  });

  it("is reached only from this machine, at 127.0.0.1", async () => {
    const server = await createFakeConfluence().listen();
    const others = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ family, internal }) => family === "IPv4" && !internal),
    );
    // On Linux, every address of 127.0.0.0/8 is this machine.
    for (const host of ["127.0.0.2", ...others.map(({ address }) => address)]) {
      const elsewhere = server.gateway.replace("127.0.0.1", host);
      await expect(fetch(elsewhere, { signal: AbortSignal.timeout(2_000) })).rejects.toThrow();
    }
    expect((await fetch(server.gateway)).status).toBe(404);
    await server.close();
  });

  it("also accepts requests in process", async () => {
    const fake = createFakeConfluence();
    const server = await fake.listen();
    const auth = apiToken(fake.addToken({ scopes: ["read:page:confluence"] }));
    const { site, gateway } = server;
    await createConfluence({ site, gateway, auth }).v2.getPages();
    await createConfluence({ site: "acme", auth, fetch: fake.fetch }).v2.getPages();
    expect(fake.requests.filter(({ operation }) => operation === "v2.getPages")).toHaveLength(2);
    await server.close();
  });
});

describe("the media host", () => {
  const file = { mediaType: "image/png", bytes: new Uint8Array([1, 2, 3]) };
  const findFile: SiteState["findFile"] = (id) => (id === "f-1" ? file : undefined);
  const site: SiteState = {
    name: "acme",
    cloudId: "c1",
    respond: () => undefined,
    snapshot: () => ({ name: "acme" }),
    load: () => {},
    clear: () => {},
    backUp: () => () => {},
    findFile,
  };
  const ask = (path: string, headers: Record<string, string> = {}) => {
    const url = `https://api.media.atlassian.com${path}`;
    const request = { method: "GET", url, headers: new Headers(headers), body: new ArrayBuffer(0) };
    return serveMedia(request, [site], new Set());
  };

  it("serves a file at its signed URL", () => {
    expect(ask("/file/f-1/binary?token=t&name=a%20b.png")).toEqual({
      headers: {
        "content-type": "image/png",
        "content-disposition": "attachment; filename*=UTF-8''a%20b.png",
      },
      body: file.bytes,
    });
  });

  for (const [what, path, headers, status] of [
    ["a credential beside the signature", "/file/f-1/binary?token=t", { authorization: "Basic x" }, 400],
    ["no signature", "/file/f-1/binary", {}, 403],
    ["a file that is not there", "/file/f-2/binary?token=t", {}, 404],
  ] as const) {
    it(`rejects ${what} with ${status}`, () => {
      expect(() => ask(path, headers)).toThrow(
        expect.objectContaining({ response: expect.objectContaining({ status }) }),
      );
    });
  }
});

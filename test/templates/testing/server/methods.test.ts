import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { basic, CONNECTIONS, type FakeConnection } from "../connections.js";

for (const [name, open] of Object.entries(CONNECTIONS)) {
  describe(`the fake ${name}`, () => {
    let fake: FakeConfluence;
    let connection: FakeConnection;
    let headers: Record<string, string>;
    beforeEach(async () => {
      fake = createFakeConfluence();
      connection = await open(fake);
      const { email, token } = fake.addToken();
      headers = { authorization: basic(email, token) };
    });
    afterEach(() => connection.close());

    const send = (method: string, path: string) =>
      connection.fetch(connection.site + path, { method, headers });
    const headersOf = ({ headers }: Response) =>
      Object.fromEntries(
        [...headers].filter(
          ([each]) =>
            !/^(atl-traceid|date|connection|keep-alive|transfer-encoding|content-length|x-ratelimit-)/.test(
              each,
            ),
        ),
      );

    it("answers HEAD like GET, without the body", async () => {
      const space = fake.site.addSpace({ key: "DOC" });
      fake.site.addPage(space, { title: "One" });
      const { id } = fake.site.addAttachment(space.homepage, { title: "a.txt", content: "abc" });
      for (const path of [
        "/wiki/api/v2/pages?limit=1",
        "/wiki/rest/api/user/current",
        "/wiki/api/v2/pages/1",
        "/wiki/rest/api/nope",
        "/_edge/tenant_info",
        `/wiki/rest/api/content/${space.homepage.id}/child/attachment/${id}/download`,
      ]) {
        const [get, head] = [await send("GET", path), await send("HEAD", path)];
        expect([path, head.status, headersOf(head)]).toStrictEqual([path, get.status, headersOf(get)]);
        expect(await get.text()).not.toBe("");
        expect(await head.text()).toBe("");
      }
      expect(fake.requests.filter(({ method }) => method === "HEAD")).toHaveLength(7);
    });

    it("answers HEAD with 405 where only other methods are", async () => {
      expect((await send("HEAD", "/wiki/rest/api/content/1/copy")).status).toBe(405);
    });

    it.each([
      ["/wiki/api/v2/pages", "GET,HEAD,POST,OPTIONS"],
      ["/wiki/api/v2/pages/1", "GET,HEAD,PUT,DELETE,OPTIONS"],
      ["/wiki/rest/api/content/1/copy", "POST,OPTIONS"],
    ])("answers OPTIONS of %s with its methods, without a credential", async (path, allow) => {
      headers = {};
      const response = await send("OPTIONS", path);
      expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([
        200,
        allow,
        "",
      ]);
    });

    it("answers OPTIONS of an unknown path with 404", async () => {
      expect((await send("OPTIONS", "/wiki/rest/api/nope")).status).toBe(404);
    });
  });
}

import { apiToken, type Confluence, createConfluence, type Scope } from "confluence-fetch";
import { storageBody, updatePage } from "confluence-fetch/recipes";
import {
  createFakeConfluence,
  type FakeConfluence,
  type FakeSpace,
  type FakeToken,
} from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONNECTIONS, type FakeConnection } from "./connections.js";

for (const [name, open] of Object.entries(CONNECTIONS)) {
  describe(`a client of the fake ${name}`, () => {
    let fake: FakeConfluence;
    let connection: FakeConnection;
    let space: FakeSpace;
    beforeEach(async () => {
      fake = createFakeConfluence();
      space = fake.site.addSpace({ key: "DOC", name: "Documentation" });
      connection = await open(fake);
    });
    afterEach(() => connection.close());

    /** A client with a token; without scopes it works at the site, else at the gateway. */
    const connect = ({ email, token }: FakeToken, scoped: boolean) => {
      const { fetch, site, gateway } = connection;
      return createConfluence({ site, gateway, fetch, auth: apiToken({ email, token, scoped }) });
    };
    const atSite = () => connect(fake.addToken(), false);
    const atGateway = (...scopes: readonly Scope[]) => connect(fake.addToken({ scopes }), true);

    /** The requests as they went out, with the scheme of their credential and what they got. */
    const sent = () =>
      fake.requests.map(
        ({ host, method, path, scheme = "no", status }) =>
          `${host} ${method} ${path}, ${scheme} credential: ${status}`,
      );

    const addReport = () => fake.site.addPage(space, { title: "Report", body: "<p>1</p>" }).id;
    const update = (confluence: Confluence, id: string, number: number, value: string) =>
      confluence.v2.updatePage({
        id,
        body: { id, status: "current", title: "Report", version: { number }, body: storageBody(value) },
      });

    it("gets a conflict for a stale update, and does not retry it", async () => {
      const id = addReport();
      const confluence = atSite();
      await update(confluence, id, 2, "<p>theirs</p>");
      await expect(update(confluence, id, 2, "<p>mine</p>")).rejects.toMatchObject({
        kind: "conflict",
        status: 409,
        operation: "v2.updatePage",
        hint: "The resource has changed since it was read: read it again.",
      });
      const path = `/wiki/api/v2/pages/${id}`;
      expect(sent()).toEqual([
        `site PUT ${path}, Basic credential: 200`,
        `site PUT ${path}, Basic credential: 409`,
      ]);
    });

    it("recovers from a stale update with the recipe, which keeps what others wrote", async () => {
      const id = addReport();
      const [mine, theirs] = [atSite(), atSite()];
      let isFirst = true;
      const { version } = await updatePage(mine, {
        id,
        change: async ({ body }) => {
          if (isFirst) await update(theirs, id, 2, "<p>1</p><p>theirs</p>");
          isFirst = false;
          return { body: storageBody(`${body?.storage?.value}<p>mine</p>`) };
        },
      });
      const path = `/wiki/api/v2/pages/${id}`;
      expect([version?.number, sent()]).toEqual([
        3,
        [
          `site GET ${path}?body-format=storage, Basic credential: 200`,
          `site PUT ${path}, Basic credential: 200`,
          `site PUT ${path}, Basic credential: 409`,
          `site GET ${path}?body-format=storage, Basic credential: 200`,
          `site PUT ${path}, Basic credential: 200`,
        ],
      ]);
      const { body } = await mine.v2.getPageById({ id, "body-format": "storage" });
      expect(body?.storage?.value).toBe("<p>1</p><p>theirs</p><p>mine</p>");
    });

    it("continues after a short page of a search, and after an empty one", async () => {
      for (let number = 1; number <= 9; number += 1) {
        const status = [2, 4, 5, 6].includes(number) ? "trashed" : "current";
        fake.site.addPage(space, { title: `Report ${number}`, status });
      }
      const confluence = atSite();
      const search = () => confluence.v1.searchByCQL({ cql: 'title ~ "Report" order by created', limit: 3 });
      const titles: unknown[] = [];
      for await (const hit of search()) titles.push(hit.title);
      expect(titles).toEqual(["Report 1", "Report 3", "Report 7", "Report 8", "Report 9"]);
      const sizes: unknown[] = [];
      for await (const { results } of search().pages()) sizes.push(results.length);
      expect(sizes).toEqual([2, 0, 3]);
    });

    it("follows next links of either form, on the site and through the gateway", async () => {
      addReport();
      const pages: unknown[] = [];
      for (const confluence of [atSite(), atGateway("read:page:confluence", "search:confluence")]) {
        // v2 links to a path of the site, v1 to one below its context.
        for await (const { _links } of confluence.v2.getPages({ limit: 1 }).pages()) pages.push(_links?.next);
        const search = confluence.v1.searchByCQL({ cql: "type = page", limit: 1 });
        for await (const { _links } of search.pages()) pages.push(_links?.next);
      }
      const v2 = expect.stringMatching(/^\/wiki\/api\/v2\/pages\?limit=1&cursor=/);
      const v1 = expect.stringMatching(/^\/rest\/api\/search\?next=true&cursor=/);
      expect(pages).toEqual([v2, undefined, v1, undefined, v2, undefined, v1, undefined]);
      const paths = fake.requests.map(
        ({ host, path, status }) => `${host} ${path.replace(/[?].*/, "")} ${status}`,
      );
      const [list, search] = ["/wiki/api/v2/pages 200", "/wiki/rest/api/search 200"];
      expect(paths).toEqual([
        ...[`site ${list}`, `site ${list}`, `site ${search}`, `site ${search}`],
        "site /_edge/tenant_info 200",
        ...[`gateway ${list}`, `gateway ${list}`, `gateway ${search}`, `gateway ${search}`],
      ]);
    });

    it("builds browser links from those of either API, always on the site", async () => {
      const id = addReport();
      const confluence = atGateway("read:page:confluence", "search:confluence");
      const { _links } = await confluence.v2.getPageById({ id });
      const { results } = await confluence.v1.searchByCQL({ cql: 'title = "Report"' });
      const address = `${connection.site}/wiki/spaces/DOC/pages/${id}/Report`;
      expect([_links?.webui, results[0]?.url].map((link) => confluence.webUrl(link ?? ""))).toEqual([
        address,
        address,
      ]);
      expect((await confluence.connection()).route).toBe("gateway");
    });

    it("follows a download to the media host without the credential", async () => {
      const id = addReport();
      const content = "day,hours\nMon,8\n";
      const options = { title: "Übersicht.csv", content, mediaType: "text/csv" };
      const { id: attachmentId } = fake.site.addAttachment({ id }, options);
      const confluence = atSite();
      const download = await confluence.v1.downloadAttatchment({ id, attachmentId });
      expect([download.fileName, download.contentType, download.size]).toEqual([
        "Übersicht.csv",
        "text/csv",
        16,
      ]);
      expect(await download.text()).toBe(content);
      expect(sent()).toEqual([
        `site GET /wiki/rest/api/content/${id}/child/attachment/${attachmentId}/download, Basic credential: 302`,
        expect.stringMatching(/^media GET \/file\/[\w-]+\/binary\?\.\.\., no credential: 200$/),
      ]);
    });

    it("learns which scope its token lacks", async () => {
      const confluence = atGateway("read:space:confluence");
      await expect(confluence.v2.getPages()).rejects.toMatchObject({
        kind: "missing-scope",
        status: 401,
        hint:
          "The token is valid, but lacks a scope. v2.getPages needs read:page:confluence. The scopes of an API token" +
          " cannot be changed: create a new one at https://id.atlassian.com/manage-profile/security/api-tokens.",
      });
      expect(sent()).toEqual([
        "site GET /_edge/tenant_info, no credential: 200",
        "gateway GET /wiki/api/v2/pages, Basic credential: 401",
      ]);
    });

    it("distinguishes a bare 404, which means an invalid token, from that of a missing page", async () => {
      const get = (confluence: Confluence) => confluence.v2.getPageById({ id: 7 });
      const token = fake.addToken();
      token.revoke();
      await expect(get(connect(token, false))).rejects.toMatchObject({
        kind: "bad-credentials",
        status: 404,
        hint:
          "This 404 from v2 means that the caller is not authenticated, not that the resource is missing: check the" +
          " email address and the token, and that the token has not expired or been revoked at" +
          " https://id.atlassian.com/manage-profile/security/api-tokens.",
      });
      await expect(get(atSite())).rejects.toMatchObject({
        kind: "not-found",
        status: 404,
        hint: "The resource does not exist, or the account cannot see it.",
      });
      expect(sent()).toEqual(Array(2).fill("site GET /wiki/api/v2/pages/7, Basic credential: 404"));
    });
  });
}

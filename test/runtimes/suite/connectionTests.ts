import { apiToken } from "confluence-fetch";
import { failures } from "../../support/failures.js";
import { equal } from "./equal.js";
import { BASIC, openSite, TOKEN } from "./openSite.js";
import { CLOUD_ID } from "./Script.js";
import type { Test } from "./Test.js";

const unknown = apiToken({ email: "me@acme.com", token: TOKEN });

/** How the client finds its way to Confluence. */
export const connectionTests: readonly Test[] = [
  {
    name: "a scoped token goes to the gateway, after one lookup of the cloud ID that carries no credential",
    run: async (place) => {
      const { confluence, requests } = await openSite(place, {
        "GET gateway /wiki/api/v2/pages/5": { body: { id: "5", title: "Über uns" } },
      });
      const page = await confluence.v2.getPageById({ id: 5, "body-format": "storage" });
      equal(page.title, "Über uns");
      equal(
        (await requests()).map(({ line, headers }) => [line, headers.authorization]),
        [
          ["GET site /_edge/tenant_info", undefined],
          ["GET gateway /wiki/api/v2/pages/5?body-format=storage", BASIC],
        ],
      );
    },
  },
  {
    name: "the route of an unknown token is found once, however many calls are first",
    run: async (place) => {
      const script = { "GET gateway /wiki/api/v2/spaces": { body: { results: [] } } };
      const { confluence, requests } = await openSite(place, script, { auth: unknown });
      await Promise.all(Array.from({ length: 10 }, () => confluence.v2.getSpaces()));
      const lines = (await requests()).map(({ line }) => line);
      equal(lines, ["GET site /_edge/tenant_info", ...Array(10).fill("GET gateway /wiki/api/v2/spaces")]);
    },
  },
  {
    name: "an unknown token that only the site accepts goes to the site",
    run: async (place) => {
      const script = {
        "GET gateway /wiki/api/v2/spaces": failures.unknownCallerV2,
        "GET site /wiki/rest/api/user/current": { body: { type: "known" } },
        "GET site /wiki/rest/api/search": { body: { results: [] } },
      };
      const { confluence, requests } = await openSite(place, script, { auth: unknown });
      await confluence.v1.searchByCQL({ cql: "type = page" });
      equal((await requests()).at(-1)?.line, "GET site /wiki/rest/api/search?cql=type%20%3D%20page");
      equal(await confluence.connection(), {
        version: 1,
        kind: "api-token",
        route: "site",
        apiBase: place.site,
        siteBase: place.site,
        cloudId: undefined,
        because: "the gateway rejects the token and the site accepts it",
      });
    },
  },
  {
    name: "links for people are on the site, wherever the requests go",
    run: async (place) => {
      const { confluence } = await openSite(place, {});
      equal(confluence.webUrl("/spaces/DOC/pages/5"), `${place.site}/wiki/spaces/DOC/pages/5`);
      const { apiBase, route } = await confluence.connection();
      equal([route, apiBase], ["gateway", `${place.gateway}/ex/confluence/${CLOUD_ID}`]);
    },
  },
  {
    name: "an address with letters beyond ASCII is sent as UTF-8",
    run: async (place) => {
      const auth = apiToken({ email: "jürgen@acme.com", token: "secret", scoped: false });
      const script = { "GET site /wiki/api/v2/spaces": { body: {} } };
      const { confluence, requests } = await openSite(place, script, { auth });
      await confluence.v2.getSpaces();
      equal((await requests())[0]?.headers.authorization, "Basic asO8cmdlbkBhY21lLmNvbTpzZWNyZXQ=");
    },
  },
  {
    name: "a server names the client; a browser and an edge runtime name themselves",
    run: async (place) => {
      const script = { "GET gateway /wiki/api/v2/spaces": { body: {} } };
      const { confluence, requests } = await openSite(place, script);
      await confluence.v2.getSpaces();
      const name = (await requests()).at(-1)?.headers["user-agent"] ?? "";
      equal(name.startsWith("confluence-fetch/"), place.kind === "server");
    },
  },
];

import { equal } from "./equal.js";
import { openSite } from "./openSite.js";
import type { Test } from "./Test.js";

/** How the client writes requests, and reads answers. */
export const requestTests: readonly Test[] = [
  {
    name: "lists are spelt the way each API wants them",
    run: async (place) => {
      const { confluence, requests } = await openSite(place, {
        "GET gateway /wiki/api/v2/pages": { body: {} },
        "GET gateway /wiki/rest/api/search": { body: {} },
      });
      await confluence.v2.getPages({ "space-id": [1, 2], status: ["current", "archived"] });
      await confluence.v1.searchByCQL({ cql: "title ~ Ü&+", expand: ["space", "version"] });
      equal(
        (await requests()).slice(1).map(({ line }) => line),
        [
          "GET gateway /wiki/api/v2/pages?space-id=1&space-id=2&status=current&status=archived",
          "GET gateway /wiki/rest/api/search?cql=title%20~%20%C3%9C%26%2B&expand=space,version",
        ],
      );
    },
  },
  {
    name: "a value in a path stays one part of it",
    run: async (place) => {
      const path = "/wiki/rest/api/content/1/label/a%2Fb%20%C3%BC%3F%23";
      const { confluence, requests } = await openSite(place, { [`DELETE gateway ${path}`]: { status: 204 } });
      equal(await confluence.v1.removeLabelFromContent({ id: 1, label: "a/b ü?#" }), undefined);
      equal((await requests()).at(-1)?.line, `DELETE gateway ${path}`);
    },
  },
  {
    name: "a body is sent as JSON",
    run: async (place) => {
      const script = { "POST gateway /wiki/api/v2/pages": { body: { id: "8" } } };
      const { confluence, requests } = await openSite(place, script);
      const body = { spaceId: "42", title: "Über 文", status: "draft" } as const;
      equal((await confluence.v2.createPage({ body })).id, "8");
      const request = (await requests()).at(-1);
      equal(JSON.parse(request?.body ?? ""), body);
      equal(request?.headers["content-type"], "application/json");
    },
  },
  {
    name: "the response stands beside the data",
    run: async (place) => {
      const headers = { link: '</wiki/api/v2/spaces?cursor=x>; rel="next"' };
      const { confluence } = await openSite(place, {
        "GET gateway /wiki/api/v2/spaces": { headers, body: { results: [{ id: "1" }] } },
      });
      const { data, response } = await confluence.v2.getSpaces().withResponse();
      equal(
        [data, response.status, response.headers.get("link")],
        [{ results: [{ id: "1" }] }, 200, headers.link],
      );
    },
  },
  {
    name: "the openapi-fetch client returns data and errors, and runs middleware",
    run: async (place) => {
      const { confluence } = await openSite(place, {
        "GET gateway /wiki/api/v2/pages/5": [{ body: { id: "5" } }, { status: 409, body: { errors: [] } }],
      });
      const seen: string[] = [];
      confluence.client.use({ onRequest: ({ schemaPath }) => void seen.push(schemaPath) });
      const get = () => confluence.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 5 } } });
      const [first, second] = [await get(), await get()];
      equal(
        [first.data, first.error, second.data, second.error],
        [{ id: "5" }, undefined, undefined, { errors: [] }],
      );
      equal(seen, ["/wiki/api/v2/pages/{id}", "/wiki/api/v2/pages/{id}"]);
    },
  },
  {
    name: "the openapi-fetch client sends a body",
    run: async (place) => {
      const script = { "POST gateway /wiki/api/v2/pages": { body: { id: "8" } } };
      const { confluence, requests } = await openSite(place, script);
      const body = { spaceId: "42", title: "Über 文" };
      await confluence.client.POST("/wiki/api/v2/pages", { body });
      const request = (await requests()).at(-1);
      equal([JSON.parse(request?.body ?? ""), request?.headers["content-type"]], [body, "application/json"]);
    },
  },
];

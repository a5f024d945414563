import { equal } from "./equal.js";
import { failureOf, openSite } from "./openSite.js";
import type { ScriptedAnswer } from "./Script.js";
import type { Test } from "./Test.js";

const PAGES = "GET gateway /wiki/api/v2/pages";

/** A page of a listing, and the cursor of the next one. */
function page(ids: readonly string[], next?: string): ScriptedAnswer {
  const _links = next === undefined ? {} : { next: `/wiki/api/v2/pages?cursor=${next}` };
  return { body: { results: ids.map((id) => ({ id })), _links } };
}

const THREE = { [PAGES]: [page(["1", "2"], "b"), page(["3"], "c"), page(["4"])] };

/** How the client lists what has several pages. */
export const pagingTests: readonly Test[] = [
  {
    name: "for await gives the items of all pages",
    run: async (place) => {
      const { confluence, requests } = await openSite(place, THREE);
      const ids: unknown[] = [];
      for await (const { id } of confluence.v2.getPages({ limit: 2 })) ids.push(id);
      equal(ids, ["1", "2", "3", "4"]);
      equal(
        (await requests()).slice(1).map(({ line }) => line),
        [`${PAGES}?limit=2`, `${PAGES}?limit=2&cursor=b`, `${PAGES}?limit=2&cursor=c`],
      );
    },
  },
  {
    name: "pages() gives whole pages",
    run: async (place) => {
      const { confluence } = await openSite(place, THREE);
      const sizes: unknown[] = [];
      for await (const { results } of confluence.v2.getPages().pages()) sizes.push(results?.length);
      equal(sizes, [2, 1, 1]);
    },
  },
  {
    name: "collect() gives the first items",
    run: async (place) => {
      const { confluence } = await openSite(place, THREE);
      equal(await confluence.v2.getPages().collect({ limit: 3 }), [{ id: "1" }, { id: "2" }, { id: "3" }]);
    },
  },
  {
    name: "leaving the loop hangs up on the page that was asked for ahead",
    run: async (place) => {
      const script = { [PAGES]: [page(["1"], "b"), { instead: "silent" }] } as const;
      const { confluence, requestsUntil } = await openSite(place, script);
      for await (const _ of confluence.v2.getPages()) {
        await requestsUntil((seen) => seen.length === 3);
        break;
      }
      await requestsUntil((seen) => seen[2]?.isAbandoned === true);
    },
  },
  {
    name: "a listing that failed goes on where its error says",
    run: async (place) => {
      const script = { [PAGES]: [page(["1"], "b"), { status: 500 }, page(["2"])] };
      const { confluence } = await openSite(place, script);
      const { cursor, kind } = await failureOf(confluence.v2.getPages().collect());
      equal([kind, cursor], ["server", "b"]);
      const rest: unknown[] = [];
      for await (const { results } of confluence.v2.getPages().pages({ cursor })) rest.push(results);
      equal(rest, [[{ id: "2" }]]);
    },
  },
];

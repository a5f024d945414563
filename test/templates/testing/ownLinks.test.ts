import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";
import { listOperationHeads, readOperation } from "../../../generated/src/documents/readDocuments.js";
import { sentAs } from "../../../generated/src/documents/sentAs.js";
import type { OperationName } from "../../../generated/src/tables/OperationTypes.js";
import { handlers } from "../../../generated/src/testing/handlers/handlers.js";
import { served } from "../../../generated/src/testing/handlers/removed/findRemovedOperation.js";
import { addListedContent, type Places } from "./addListedContent.js";
import { basic } from "./connections.js";

/** The lists of both APIs that have links; ancestors and the combinations of permissions have none. */
const LISTS = listOperationHeads().filter(({ name }) => /^(offset|cursor)$/.test(sentAs(name).page ?? ""));

/** What lists need beside their path. */
const QUERIES: Readonly<Record<string, string>> = {
  name: "one",
  query: "a",
  type: "app:note",
  "state-id": "1",
};

/** Lists of stored content that have less than two items, and why. */
const SHORT: Partial<Record<OperationName, string>> = {
  "v1.getRestrictionsForOperation": "its items are inside of a single restriction",
  "v1.getAllLabelContent": "its items are inside of a single label",
  "v1.getBlueprintTemplates": "the fake has no blueprints",
};

/** The removed lists that Basic callers are still served; the content of a space is several lists, which link to these. */
const REMOVED = Object.keys(served).filter(
  (name) => served[name]?.takes.includes("start?") && name !== "GET space/{spaceKey}/content",
);

const fakes = { lenient: createFakeConfluence(), strict: createFakeConfluence({ strict: true }) };
const places = {
  lenient: await addListedContent(fakes.lenient),
  strict: await addListedContent(fakes.strict),
};
const removed = { pages: 0, lists: new Set<string>() };
const toGateway = (kind: keyof typeof fakes) =>
  `https://api.atlassian.com/ex/confluence/${fakes[kind].site.cloudId}`;
const walks = { pages: 0, long: new Set<string>(), single: new Set<string>(), generated: new Set<string>() };

/** Fills the path of a list with what has been added. */
function toPath(name: OperationName, path: string, at: Places): string {
  const { parameters } = readOperation(name);
  const filled = path.replace(/(?<=(\/[^/{}]+\/))\{([^{}]*)\}/g, (_, before: string, parameter: string) => {
    const [value = 1] = parameters.find((each) => each.name === parameter)?.schema.enum ?? [];
    return at[before] ?? String(value);
  });
  // Both ends of the relations are users.
  return filled.replace(/\{(?:source|target)Key\}/, at["/user/"] ?? "");
}

function toQuery(name: OperationName, accountId: string): string {
  const { parameters } = readOperation(name);
  const needed = parameters.filter((each) => each.in === "query" && each.required).map((each) => each.name);
  const cql = name === "v1.searchUser" ? "type = user" : "type in (page, comment)";
  const values: Readonly<Record<string, string>> = { ...QUERIES, cql, accountId };
  return needed.map((each) => `${each}=${encodeURIComponent(values[each] ?? "1")}`).join("&");
}

interface Listed {
  readonly results: readonly unknown[];
  readonly _links?: { readonly base?: string; readonly next?: string };
}

/** Walks a list by the links in its responses, and returns the items of each page. */
async function walk(kind: keyof typeof fakes, first: string, follow: (next: string) => string) {
  const fake = fakes[kind];
  const { email, token } = fake.addToken();
  const app = fake.addApp({ scopes: ["read:app-data:confluence"] });
  const authorization = /app\/properties/.test(first) ? `Bearer ${app.accessToken}` : basic(email, token);
  const headers = { authorization };
  const pages: (readonly unknown[])[] = [];
  for (let url: string | undefined = first; url !== undefined; ) {
    const response: Response = await fake.fetch(url, { headers });
    const text = await response.text();
    expect({ url, status: response.status, text }).toMatchObject({ status: 200 });
    const { results, _links: { next, base } = {} }: Listed = JSON.parse(text);
    if (next !== undefined) expect(base).toBe(`${fake.site.origin}/wiki`);
    const [, linked] = /<([^>]*)>; rel="next"/.exec(response.headers.get("link") ?? "") ?? [];
    if (linked !== undefined) expect(linked).toBe(next);
    pages.push(results);
    url = next === undefined ? undefined : follow(next);
    expect(pages.length).toBeLessThan(100);
  }
  return pages;
}

/** Walks a list on both routes by the links in its responses, and returns how many pages each walk had. */
async function walkRoutes(kind: keyof typeof fakes, target: string, context: string, site: string) {
  const gateway = toGateway(kind);
  const all = (await walk(kind, site + target, (next) => site + context + next)).flat();
  const routes: (readonly [base: string, start: string])[] = [
    [site, target],
    [gateway, target],
    [gateway, target.replace("/wiki", "")],
  ];
  const counts: number[] = [];
  for (const [base, start] of routes) {
    const pages = await walk(kind, `${base}${start}&limit=1`, (next) => base + context + next);
    expect(pages.flat()).toEqual(all);
    counts.push(pages.length);
  }
  return counts;
}

it.each(LISTS.map(({ name, path }) => [name, path] as const))(
  "%s is walked by its own links on both routes",
  async (name, path) => {
    for (const kind of ["lenient", "strict"] as const) {
      const target = `${toPath(name, path, places[kind])}?${toQuery(name, fakes[kind].user.accountId)}`;
      // The links of v1 are relative to the context, which their base contains; those of v2 to the origin.
      const context = name.startsWith("v1.") ? "/wiki" : "";
      // Only apps may list their properties, and only at the gateway.
      const site = name === "v2.getForgeAppProperties" ? toGateway(kind) : fakes[kind].site.origin;
      for (const count of await walkRoutes(kind, target, context, site)) {
        walks.pages += count;
        const isGenerated = handlers[name] === undefined;
        walks[isGenerated ? "generated" : count > 1 ? "long" : "single"].add(name);
      }
    }
  },
);

it.each(REMOVED)("the removed list %s is walked by its own links on both routes", async (name) => {
  for (const kind of ["lenient", "strict"] as const) {
    const { "/content/": id = "", "/space/": key = "" } = places[kind];
    const path = name.replace("GET ", "").replace("{id}", id).replace("{spaceKey}", key);
    const target = `/wiki/rest/api/${path.replace("{type}", "page")}?`;
    for (const count of await walkRoutes(kind, target, "/wiki", fakes[kind].site.origin)) {
      expect(count).toBeGreaterThan(1);
      removed.pages += count;
      removed.lists.add(name);
    }
  }
});

it("every list of stored content has several pages, and the others end", () => {
  const { pages, long, single, generated } = walks;
  const counts = `${pages} pages of ${long.size} lists; ${single.size} with one page: ${[...single].join(", ")}`;
  process.stdout.write(`fake: followed own links: ${counts}; ${generated.size} generated\n`);
  process.stdout.write(`fake: removed lists: ${removed.pages} pages of ${removed.lists.size} lists\n`);
  expect([...single].filter((name) => SHORT[name as OperationName] === undefined)).toStrictEqual([]);
  expect(long.size + single.size + generated.size).toBe(LISTS.length);
});

import { createConfluence, oauth2 } from "confluence-fetch";
import createClient from "openapi-fetch";
import { type Comparison, compareInterleaved } from "../compareInterleaved.js";
import { hits, page, pages } from "./answers.js";
import { timeCall } from "./timeCall.js";

// Prints what the processor takes for calls that are answered at once, ours and those of openapi-fetch.

const ROUNDS = 31;
const BASE = "https://api.atlassian.com/ex/confluence/c";

let body = "";
const fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });

const { v1, v2 } = createConfluence({ cloudId: "c", auth: oauth2({ accessToken: "t" }), fetch });
// biome-ignore lint/suspicious/noExplicitAny: its types are measured elsewhere
const client = createClient<any>({ baseUrl: BASE, headers: { Authorization: "Bearer t" }, fetch });

const list = { query: { limit: 250 } };
const calls = {
  page: [
    () => v2.getPageById({ id: 1 }),
    () => client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } }),
  ],
  pages: [() => v2.getPages({ limit: 250 }), () => client.GET("/wiki/api/v2/pages", { params: list })],
  hits: [
    () => v1.searchByCQL({ cql: "type = page", limit: 250 }),
    () => client.GET("/wiki/rest/api/search", { params: { query: { cql: "type = page", limit: 250 } } }),
  ],
} as const satisfies Record<string, readonly [() => PromiseLike<unknown>, () => PromiseLike<unknown>]>;

const comparisons: Record<string, Comparison> = {
  "CPU of a call: 1 page": await compare("page", page(1)),
  "CPU of a call: 25 pages": await compare("pages", pages(25)),
  "CPU of a call: 250 pages": await compare("pages", pages(250)),
  "CPU of a call: 250 v1 search hits": await compare("hits", hits(250)),
};
console.log(JSON.stringify(comparisons));

async function compare(name: keyof typeof calls, answer: object): Promise<Comparison> {
  body = JSON.stringify(answer);
  const [ours, theirs] = calls[name];
  return compareInterleaved(
    ROUNDS,
    () => timeCall(async () => ours()),
    () => timeCall(async () => theirs()),
  );
}

import { setTimeout as sleep } from "node:timers/promises";
import { createConfluence, oauth2 } from "confluence-fetch";
import { type Comparison, compareInterleaved } from "../compareInterleaved.js";
import { pages } from "./answers.js";

// Prints how long 40 pages of a listing take, each of them 20 ms away and followed by 20 ms of work.

const [ROUNDS, PAGES, LATENCY, WORK] = [15, 40, 20, 20];
const BASE = "https://api.atlassian.com/ex/confluence/c";
const NEXT = "/wiki/api/v2/pages?limit=25&cursor=";

const bodies = Array.from({ length: PAGES }, (_, index) =>
  JSON.stringify(pages(25, index + 1 < PAGES ? NEXT + (index + 1) : undefined)),
);

async function fetch(url: string | URL | Request): Promise<Response> {
  const cursor = new URL(String(url)).searchParams.get("cursor");
  await sleep(LATENCY);
  return new Response(bodies[Number(cursor ?? 0)], { headers: { "content-type": "application/json" } });
}

/** What one does with a page: waits for something else, or keeps the processor busy. */
const WORKS = {
  waiting: () => sleep(WORK),
  computing: async () => {
    for (const start = performance.now(); performance.now() - start < WORK; );
  },
} as const;

type Work = (typeof WORKS)[keyof typeof WORKS];

const { v2 } = createConfluence({ cloudId: "c", auth: oauth2({ accessToken: "t" }), fetch });

async function listOurs(work: Work): Promise<number> {
  let count = 0;
  for await (const _ of v2.getPages({ limit: 25 }).pages()) {
    await work();
    count++;
  }
  return count;
}

async function listInSequence(work: Work): Promise<number> {
  let count = 0;
  for (let next: string | undefined = "/wiki/api/v2/pages?limit=25"; next !== undefined; count++) {
    const answer = await fetch(BASE + next);
    next = ((await answer.json()) as { _links: { next?: string } })._links.next;
    await work();
  }
  return count;
}

async function timeListing(list: (work: Work) => Promise<number>, work: Work): Promise<number> {
  const start = performance.now();
  if ((await list(work)) !== PAGES) throw new Error("the listing is not whole");
  return performance.now() - start;
}

const comparisons: Record<string, Comparison> = {};
for (const [name, work] of Object.entries(WORKS))
  comparisons[`listing 40 pages, ${name} between them`] = await compareInterleaved(
    ROUNDS,
    () => timeListing(listOurs, work),
    () => timeListing(listInSequence, work),
  );
console.log(JSON.stringify(comparisons));

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { listPagesBySpace } from "confluence-fetch/recipes";

/** How many pages a request asks for. With more, it is not the latency that a listing waits for, but the JSON. */
const LIMIT = 100;

/** What a listing took. */
export interface Measured {
  readonly ids: readonly string[];
  readonly seconds: number;
  /** How much more was in use after the last page than after the first tenth, in MiB, without the IDs. */
  readonly growth: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Lists a site by one cursor, and by space. */
export async function measureListings(
  environment: Readonly<Record<string, string>>,
): Promise<{ oneCursor: Measured; bySpace: Measured }> {
  const confluence = createConfluence(fromEnvironment(environment));
  const oneCursor = await measure(confluence.v2.getPages({ limit: LIMIT }));
  return { oneCursor, bySpace: await measure(listPagesBySpace(confluence, { pages: { limit: LIMIT } })) };
}

async function measure(pages: AsyncIterable<{ readonly id: string }>): Promise<Measured> {
  const ids: string[] = [];
  let early = 0;
  const started = performance.now();
  for await (const { id } of pages) {
    // A copy, which does not keep the response that it is cut from.
    ids.push(Buffer.from(id).toString());
    if (ids.length === 10_000) early = readHeap();
  }
  const seconds = (performance.now() - started) / 1_000;
  const growth = (readHeap() - early - memoryOf(ids.length - 10_000)) / 2 ** 20;
  return { ids, seconds, growth };
}

/** The bytes that IDs take: a short text and a place in the list. */
function memoryOf(count: number): number {
  return count * 40;
}

function readHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

import { apiToken, createConfluence } from "confluence-fetch";
import { listPagesBySpace, type PagesCheckpoint } from "confluence-fetch/recipes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../generated/src/testing/seededRandom.js";
import { observedFetch } from "../../support/observedFetch.js";
import { refusal } from "./scriptedClient.js";

/** A site whose requests take a random time and fail now and then, and on which others write. */
interface Weather {
  readonly seed: number;
  /** How many pages each space has. */
  readonly sizes: readonly number[];
  readonly concurrency: number;
  /** The probability that a request fails, that a cursor is refused, and that the reader is killed at a page. */
  readonly failure: number;
  readonly expiry: number;
  readonly kill: number;
  /** Whether others create and delete pages meanwhile. */
  readonly isBusy: boolean;
}

const weather: fc.Arbitrary<Weather> = fc.record({
  seed: fc.nat(),
  sizes: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
  concurrency: fc.integer({ min: 1, max: 4 }),
  failure: fc.constantFrom(0, 0.05, 0.2),
  expiry: fc.constantFrom(0, 0.1, 0.3),
  kill: fc.constantFrom(0, 0.1, 0.3),
  isBusy: fc.boolean(),
});

function openSite({ seed, sizes, failure, expiry, isBusy }: Weather) {
  const random = seededRandom(seed);
  let last = 0;
  const stable = new Set<number>();
  const spaces = new Map(sizes.map((size, index) => [`${index + 1}`, fill(size)]));
  const { fetch } = observedFetch(async ({ url }) => {
    for (let turns = random() * 3; turns > 0; turns -= 1) await new Promise(setImmediate);
    const { pathname, searchParams } = new URL(url);
    const [, spaceId] = /spaces\/(\d+)\/pages/.exec(pathname) ?? [];
    const cursor = searchParams.get("cursor");
    if (random() < failure) return refusal(500, "Oops");
    if (cursor && spaceId && random() < expiry) return refusal(400, "The cursor has expired");
    if (spaceId && isBusy && random() < 0.5) change(spaceId);
    const ids = spaceId === undefined ? [...spaces.keys()].map(Number) : (spaces.get(spaceId) ?? []);
    const rest = ids.filter((id) => id > Number(cursor ?? 0));
    const results = rest.slice(0, 3).map((id) => ({ id: `${id}`, spaceId }));
    return { results, _links: rest.length > 3 ? { next: `/x?cursor=${results[2]?.id}` } : {} };
  });

  function nextId(): number {
    last += 1 + Math.floor(random() * 3);
    return last;
  }

  function fill(size: number): number[] {
    const ids = Array.from({ length: size }, nextId);
    for (const id of ids) stable.add(id);
    return ids;
  }

  /** Creates a page in a space, or deletes any of its pages. */
  function change(spaceId: string): void {
    const ids = spaces.get(spaceId) ?? [];
    if (random() < 0.5) ids.push(nextId());
    else for (const id of ids.splice(Math.floor(random() * ids.length), 1)) stable.delete(id);
  }

  const auth = apiToken({ email: "me@acme.com", token: "secret", scoped: false });
  return { confluence: createConfluence({ site: "acme", auth, fetch, retry: false }), random, stable };
}

/** Lists until nothing is left, resuming from the saved checkpoint after each failure and each kill. */
async function listAll(given: Weather): Promise<{ ids: number[]; stable: ReadonlySet<number> }> {
  const { confluence, random, stable } = openSite(given);
  const processed: number[] = [];
  let saved = { text: "null", length: 0 };
  for (let isDone = false; !isDone; ) {
    const checkpoint: PagesCheckpoint | null = JSON.parse(saved.text);
    const { concurrency } = given;
    const listing = listPagesBySpace(confluence, { concurrency, checkpoint: checkpoint ?? undefined });
    processed.length = saved.length;
    const save = () => {
      saved = { text: JSON.stringify(listing.checkpoint()), length: processed.length };
    };
    try {
      isDone = true;
      for await (const { id } of listing) {
        if (random() < 0.3) save();
        if (random() < given.kill) isDone = false;
        if (!isDone) break;
        processed.push(Number(id));
      }
      if (isDone) save();
    } catch {
      isDone = false;
      save();
    }
  }
  return { ids: processed, stable };
}

describe("a listing that is interrupted at any time", () => {
  it("has every page that was there all the time exactly once, and no page twice", {}, async () => {
    await fc.assert(
      fc.asyncProperty(weather, async (given) => {
        const { ids, stable } = await listAll(given);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...stable].filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

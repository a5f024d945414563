import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { firstHits } from "./site/search/firstHits.js";
import type { SearchEntry } from "./site/search/SearchEntry.js";
import { search } from "./site/search/search.js";

/** Searches the index of the built site, which has the types of the reference, too, for what people look for. */
export function checkIndex(site: string): void {
  const text = readFileSync(`${site}/assets/search-index.js`, "utf8");
  const index: SearchEntry[] = JSON.parse(text.replace(/^self\.searchIndex=|;$/g, ""));
  const found = Object.keys(firstHits).map((query) => [query, search(index, query)[0]?.name]);
  deepEqual(Object.fromEntries(found), firstHits);
}

import type { PageBody } from "./pageBody.js";

/** Ids that Confluence adds to what it stores (observed), so that no text comes back as it was sent. */
const ADDED_IDS = / (?:ac:)?(?:local|macro)-id="[^"]*"/g;

/** Tells whether a page that holds `held` need not be written to hold the body, in the body's own format. */
export function isSameBody({ representation, value }: PageBody, held: string | undefined): boolean {
  if (held === undefined || representation === "wiki") return false;
  if (representation === "storage") return value.replace(ADDED_IDS, "") === held.replace(ADDED_IDS, "");
  return normalizeAdf(value) === normalizeAdf(held);
}

/** Writes a document without the ids that Confluence adds, its properties in one order. */
function normalizeAdf(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (_name, node: unknown) => {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
      const kept = Object.entries(node).filter(([name, value]) => name !== "localId" && !isEmpty(value));
      return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  } catch {
    return text;
  }
}

/** An `attrs` that held nothing but the added id is as good as none. */
function isEmpty(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.keys(value).every((name) => name === "localId")
  );
}

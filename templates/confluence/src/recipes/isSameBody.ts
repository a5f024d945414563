import type { PageBody } from "./pageBody.js";

/** The IDs that Confluence adds to stored content (observed). */
const ADDED_IDS = / (?:ac:)?(?:local|macro)-id="[^"]*"/g;

/** Whether a body is the same as the stored content, in the same format. */
export function isSameBody({ representation, value }: PageBody, stored: unknown): boolean {
  if (typeof stored !== "string" || representation === "wiki") return false;
  if (representation === "storage") return value.replace(ADDED_IDS, "") === stored.replace(ADDED_IDS, "");
  return normalizeAdf(value) === normalizeAdf(stored);
}

/** Serializes a document without the IDs that Confluence adds, with its properties sorted. */
function normalizeAdf(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), (_name, node: unknown) => {
      if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
      const kept = Object.entries(node).filter(([name, value]) => name !== "localId" && !isEmpty(value));
      return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  } catch {
    return json;
  }
}

/** An `attrs` with only the added ID counts as absent. */
function isEmpty(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.keys(value).every((name) => name === "localId")
  );
}

import { checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import { normalizeStorage } from "./normalizeStorage.js";
import type { PageBody } from "./pageBody.js";

/**
 * Whether a body is the same as stored content in the same format, apart from what Confluence adds to it or writes
 * otherwise: markers of inline comments, IDs, the schema version of macros, characters as entities, empty elements. Content in
 * the `wiki` representation never is, because it is stored in another one.
 *
 * @param stored the content of a page, as `readPage` or `getPageById` returns it
 * @example
 * const { body } = await readPage(confluence, { id: 123 });
 * if (!isSameBody(storageBody(html), body)) await updatePage(confluence, { id: 123, change: { body: storageBody(html) } });
 */
export function isSameBody(body: PageBody, stored: unknown): boolean {
  checkObject("body", body, "what `storageBody` or `adfBody` returns");
  const { representation, value } = readOptions(() => ({ ...body }));
  const content = readOptions(() =>
    representation === "atlas_doc_format" && typeof stored === "object" ? JSON.stringify(stored) : stored,
  );
  if (typeof value !== "string" || typeof content !== "string") return false;
  if (representation === "atlas_doc_format") return normalizeAdf(value) === normalizeAdf(content);
  return representation === "storage" && normalizeStorage(value, value) === normalizeStorage(content, value);
}

/** Serializes a document without what Confluence adds, with its properties sorted. */
function normalizeAdf(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), (name, node: unknown) => {
      if (Array.isArray(node)) return name === "content" ? mergeText(node) : node;
      if (typeof node !== "object" || node === null) return node;
      const kept = Object.entries(node)
        .map(([key, value]) => [key, key === "marks" ? withoutComments(value) : value] as const)
        .filter(([key, value]) => key !== "localId" && !isEmpty(value));
      return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  } catch {
    return json;
  }
}

/** Removes the marks of inline comments. */
function withoutComments(marks: unknown): unknown {
  return Array.isArray(marks) ? marks.filter((mark) => Object(mark).type !== "annotation") : marks;
}

/** Joins texts that a mark has divided. */
function mergeText(nodes: readonly unknown[]): unknown[] {
  const merged: unknown[] = [];
  for (const node of nodes) {
    const [last, next] = [Object(merged.at(-1)), Object(node)];
    const isText = last.type === "text" && next.type === "text";
    const marksOf = ({ marks = [] }: { marks?: unknown }) => JSON.stringify(withoutComments(marks));
    if (isText && marksOf(last) === marksOf(next))
      merged[merged.length - 1] = { ...last, text: `${last.text}${next.text}` };
    else merged.push(node);
  }
  return merged;
}

/** An `attrs` with only the added ID counts as absent. */
function isEmpty(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && Object.keys(value).every((name) => name === "localId")
  );
}

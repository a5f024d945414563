import { readMarks } from "../../markup/marks.js";
import type { Store } from "./Store.js";
import type { StoredContent, StoredInlineMarker } from "./StoredContent.js";
import { setVersion } from "./setVersion.js";

/**
 * Marks the text that an inline comment is about, in the formats in which the content is stored, without a new version.
 *
 * @param index which of several places of the text is meant, from 0
 */
export function addMarker(
  store: Store,
  content: StoredContent,
  { ref, selection }: StoredInlineMarker,
  index = 0,
): void {
  const text = selection.replace(/\s+/g, " ").trim();
  const entries = Object.entries(content.version.body).map(([representation, value]) => {
    const read = readMarks({ representation, value });
    const start = read && findNth(read.map.text, text, index);
    if (start === undefined) return [representation, value] as const;
    return [representation, read?.mark([{ mark: ref, start, end: start + text.length }]) ?? value] as const;
  });
  setVersion(store, content, { ...content.version, body: Object.fromEntries(entries) });
}

function findNth(whole: string, text: string, index: number): number | undefined {
  let at = text === "" ? -1 : whole.indexOf(text);
  for (let left = index; left > 0 && at >= 0; left -= 1) at = whole.indexOf(text, at + text.length);
  return at < 0 ? undefined : at;
}

import type { StoredVersion } from "./StoredContent.js";

/** Reads the words out of what was stored: out of storage format and its like, and out of ADF. */
export function plainText(body: StoredVersion["body"]): string {
  const texts = Object.entries(body).map(([format, value]) =>
    format === "atlas_doc_format" ? textOfAdf(value) : textOfMarkup(value),
  );
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

function textOfMarkup(markup: string): string {
  // Tags within a line, such as `strong`, do not part a word.
  const text = markup
    .replace(/<\/?(?:strong|em|u|s|code|span|a|sub|sup)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ");
  return text.replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
}

function textOfAdf(document: string): string {
  const texts = document.matchAll(/"text"\s*:\s*("(?:[^"\\]|\\.)*")/g);
  return [...texts].map(([, text = '""']) => JSON.parse(text)).join(" ");
}

import type { StoredVersion } from "./StoredContent.js";

/** Extracts the text of a body, from storage format and other markup, and from ADF. */
export function plainText(body: StoredVersion["body"]): string {
  const texts = Object.entries(body).map(([format, value]) =>
    format === "atlas_doc_format" ? textOfAdf(value) : textOfMarkup(value),
  );
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** Reads markup, and the text in its CDATA sections, such as the code in a macro, in which nothing is markup. */
function textOfMarkup(markup: string): string {
  const [start = "", ...sections] = markup.split("<![CDATA[");
  const texts = sections.map((section) => {
    const [text = "", ...after] = section.split("]]>");
    return text + textOfTags(after.join("]]>"));
  });
  return textOfTags(start) + texts.join("");
}

function textOfTags(markup: string): string {
  // Inline elements such as `strong` do not separate words.
  const text = markup
    .replace(/<\/?(?:strong|em|u|s|code|span|a|sub|sup|ac:inline-comment-marker)\b[^<>]*>/g, "")
    .replace(/<[^<>]*>/g, " ");
  return text.replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
}

function textOfAdf(document: string): string {
  const texts = document.matchAll(/"text"\s*:\s*("(?:[^"\\]|\\.)*")/g);
  return [...texts].map(([, text = '""']) => JSON.parse(text)).join(" ");
}

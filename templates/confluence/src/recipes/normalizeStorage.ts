import { findCharacter } from "../markup/entities.js";

/** The attributes that Confluence adds to stored content (observed). */
const ADDED = /^(?:(?:ac:)?(?:local|macro)-id|ri:version-at-save)$/;

/** The elements in which Confluence puts the text that an inline comment is about (observed). */
const MARKER = /<\/?ac:inline-comment-marker\b[^<>]*>/g;

const TAG = /^<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>$/;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Writes storage format without what Confluence adds, and with one spelling of what it may write otherwise. The schema
 * version of macros is added only if the wanted content has none.
 */
export function normalizeStorage(storage: string, wanted: string): string {
  const isAdded = (name: string) =>
    ADDED.test(name) || (name === "ac:schema-version" && !wanted.includes("ac:schema-version="));
  return storage
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith("<![CDATA[") ? part : normalizeMarkup(part, isAdded)))
    .join("");
}

function normalizeMarkup(markup: string, isAdded: (name: string) => boolean): string {
  return markup
    .replace(MARKER, "")
    .split(/(<[^<>]*>)/)
    .map((part) => (part.startsWith("<") ? normalizeTag(part, isAdded) : decodeReferences(part, "&<>")))
    .join("")
    .replace(/<([\w:.-]+)( [^<>]*)?><\/\1>/g, "<$1$2/>");
}

function normalizeTag(tag: string, isAdded: (name: string) => boolean): string {
  const [, name, attributes = "", end] = TAG.exec(tag) ?? [];
  if (name === undefined) return tag;
  const kept = [...attributes.matchAll(ATTRIBUTE)].flatMap(([, key = "", double, single = ""]) =>
    isAdded(key) ? [] : ` ${key}="${decodeReferences(double ?? single, '&<>"').replaceAll('"', "&#34;")}"`,
  );
  return `<${name}${kept.sort().join("")}${end}>`;
}

/** Decodes references to characters; those that markup needs keep one spelling. */
function decodeReferences(text: string, kept: string): string {
  return text.replace(/&(#?\w+);/g, (reference, name: string) => {
    const character = findCharacter(name);
    if (character === undefined) return reference;
    return kept.includes(character) ? `&#${character.charCodeAt(0)};` : character;
  });
}

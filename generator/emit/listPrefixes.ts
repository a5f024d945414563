import type { SpecConfig } from "../config/config.js";
import { stringLiteral } from "../escape/escape.js";

/** Lists what the paths of the APIs start with; nothing if those of one API have nothing in common. */
export function listPrefixes(specs: readonly SpecConfig[]): string[] {
  const lists = specs.map(({ prefixes = [] }) => prefixes);
  return lists.every((list) => list.length > 0) ? lists.flat() : [];
}

/** Continues a sentence about a path with what paths start with, as the content of a string literal. */
export function describePrefixes(specs: readonly SpecConfig[]): string {
  const prefixes = listPrefixes(specs);
  if (prefixes.length === 0) return "";
  return stringLiteral(`: API paths start with ${prefixes.join("/ or ")}/`).slice(1, -1);
}

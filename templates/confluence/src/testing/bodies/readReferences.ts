import { findCharacter } from "../../markup/entities.js";

/** Replaces the references to characters and to the entities of XHTML; calls `fail` for any other `&`. */
export function readReferences(text: string, fail: (message: string) => never): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#?\w*)(;?)/g, (_reference, name: string, end: string) => {
    if (name === "") return fail("Unexpected character after '&'; expected a name or '&amp;'");
    if (end === "") return fail(`Expected a semi-colon after the reference for entity '${name}'`);
    return findCharacter(name) ?? fail(`Undeclared general entity "${name}"`);
  });
}

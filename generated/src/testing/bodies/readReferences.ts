import { findEntity } from "../../markup/entities.js";

/** Replaces the references to characters and to the entities of XHTML; calls `fail` for any other `&`. */
export function readReferences(text: string, fail: (message: string) => never): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#?\w*)(;?)/g, (_reference, name: string, end: string) => {
    if (name === "") return fail("Unexpected character after '&'; expected a name or '&amp;'");
    if (end === "") return fail(`Expected a semi-colon after the reference for entity '${name}'`);
    const character = name.startsWith("#") ? fromCode(name.slice(1)) : findEntity(name);
    return character ?? fail(`Undeclared general entity "${name}"`);
  });
}

function fromCode(code: string): string | undefined {
  const number = /^x[\da-f]+$/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  const isCharacter = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000);
  return isCharacter ? String.fromCodePoint(number) : undefined;
}

import { typeName } from "../escape/escape.js";

/** Makes a name, of a type unless said otherwise, that no other has yet; a name that is taken is numbered. */
export function uniqueName(wanted: string, taken: { has(name: string): boolean }, spell = typeName): string {
  let name = spell(wanted);
  for (let count = 2; taken.has(name); count += 1) name = spell(`${wanted}${count}`);
  return name;
}

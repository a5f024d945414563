import { typeName } from "../escape/escape.js";

/** Spells a name, by default of a type, and numbers it if it is taken. */
export function uniqueName(wanted: string, taken: { has(name: string): boolean }, spell = typeName): string {
  let name = spell(wanted);
  for (let count = 2; taken.has(name); count += 1) name = spell(`${wanted}${count}`);
  return name;
}

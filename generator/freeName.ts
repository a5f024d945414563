import { typeName } from "./escape.js";

/** Makes a name of a type that no other has yet; a name that is taken is numbered. */
export function freeName(wanted: string, taken: { has(name: string): boolean }): string {
  let name = typeName(wanted);
  for (let count = 2; taken.has(name); count += 1) name = typeName(`${wanted}${count}`);
  return name;
}

import type TypeScript from "typescript";

/** The name of a member of a type; empty where it has none that is written out. */
export function memberName(ts: typeof TypeScript, { name }: TypeScript.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}

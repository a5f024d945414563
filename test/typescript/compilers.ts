import { fileURLToPath } from "node:url";

/** A version of TypeScript, by the name that `package.json` gives it, and the options that only it and later ones know. */
export interface Compiler {
  readonly name: string;
  readonly options: Readonly<Record<string, boolean>>;
}

/** Of 5.5 and of 5.8. */
const RECENT = { isolatedDeclarations: true, erasableSyntaxOnly: true };

/** The versions that must accept the client: the oldest that it supports, and the last of each line since. */
export const compilers: readonly Compiler[] = [
  { name: "typescript54", options: {} },
  { name: "typescript59", options: RECENT },
  { name: "typescript6", options: RECENT },
  { name: "typescript7", options: RECENT },
];

/** The folder in which a version is installed. */
export function folderOf({ name }: Pick<Compiler, "name">): string {
  return fileURLToPath(new URL(`node_modules/${name}`, import.meta.url));
}

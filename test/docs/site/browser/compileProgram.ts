/** A module, as a program imports it. */
export type ImportModule = (name: string) => Promise<unknown>;

type Names = Readonly<Record<string, unknown>>;
type AsyncFunction = (...values: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => AsyncFunction;

/**
 * Compiles a program that imports modules and awaits at its top level. It may import types, and declare those of variables.
 *
 * @param names what it knows without an import
 * @throws {SyntaxError} if it is no JavaScript
 */
export function compileProgram(code: string, importModule: ImportModule, names: Names): () => Promise<void> {
  const body = leaveOutTypes(code).replace(
    /^([ \t]*)import\s+(?:\*\s*as\s+(\w+)|\{([^}]*)\})\s*from\s*(["'][^"'\n]+["'])/gm,
    (_, indent: string, whole: string | undefined, named = "", name: string) =>
      `${indent}const ${whole ?? `{${toPattern(named)}}`} = await $import(${name})`,
  );
  // In a block of its own, a program can declare the names that it is given.
  const run = new AsyncFunction("$import", ...Object.keys(names), `"use strict"; {${body}\n}`);
  return () => run(importModule, ...Object.values(names));
}

/** Leaves out imports of types, and the types of variables: of TypeScript, samples have no more. */
function leaveOutTypes(code: string): string {
  return code
    .replace(/^import type .*$/gm, "")
    .replace(/^([ \t]*(?:const|let) \w+): [^=;\n]+?(?=;| =)/gm, "$1");
}

/** Turns the names of an import into a pattern, without types: `a, b as c` becomes `a, b: c`. */
function toPattern(named: string): string {
  return named.replace(/\btype\s+\w+(?:\s+as\s+\w+)?\s*,?/g, "").replace(/\s+as\s+/g, ": ");
}

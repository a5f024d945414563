/** A module, as a program imports it. */
export type ImportModule = (name: string) => Promise<unknown>;

type Names = Readonly<Record<string, unknown>>;
type AsyncFunction = (...values: unknown[]) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => AsyncFunction;

/** What stack traces call a program. */
export const PROGRAM_FILE = "program.js";

/**
 * Compiles a program that imports modules and awaits at its top level. It may import types, and declare those of variables.
 *
 * @param names what it knows without an import
 * @throws {SyntaxError} if it is no JavaScript
 */
export function compileProgram(code: string, importModule: ImportModule, names: Names): () => Promise<void> {
  const run = new AsyncFunction("$import", ...Object.keys(names), toBody(code));
  return () => run(importModule, ...Object.values(names));
}

/** The parts of an import: indent, default name, name of the whole, names in braces, module. */
const IMPORT =
  /^([ \t]*)import\s+(?:([\w$]+)(?:\s*,\s*|(?=\s+from\b)))?(?:\*\s*as\s+([\w$]+)|\{([^}]*)\})?\s*(?:\bfrom\s*)?(["'][^"'\n]+["'])/gm;

/** Turns a program into the body of a function, of which each line is that of the program. */
export function toBody(code: string): string {
  const body = leaveOutTypes(code).replace(
    IMPORT,
    (all: string, indent: string, first = "", whole = "", named = "", name = "") => {
      const names = [toPattern(named), first && `default: ${first}`].filter(Boolean).join(", ");
      const patterns = [names && `{ ${names} }`, whole].filter(Boolean);
      const loads = patterns.map((pattern) => `const ${pattern} = await $import(${name});`);
      return keepLines(all, `${indent}${loads.join(" ") || `await $import(${name})`}`);
    },
  );
  // In a block of its own, a program can declare the names that it is given.
  return `"use strict"; {${body}\n}\n//# sourceURL=${PROGRAM_FILE}`;
}

/** Adds the line breaks that a replacement lacks, so that errors are found on their lines. */
function keepLines(before: string, after: string): string {
  const count = (text: string) => text.split("\n").length;
  return `${after}${"\n".repeat(count(before) - count(after))}`;
}

/** Leaves out imports of types, and the types of variables: of TypeScript, samples have no more. */
function leaveOutTypes(code: string): string {
  return code
    .replace(/^import type [^;"']*["'][^"'\n]+["'];?/gm, (all) => keepLines(all, ""))
    .replace(/^([ \t]*(?:const|let) \w+): [^=;\n]+?(?=;| =)/gm, "$1");
}

/** Turns the names of an import into a pattern, without types: `a, b as c` becomes `a, b: c`. */
function toPattern(named: string): string {
  return named
    .replace(/\btype\s+\w+(?:\s+as\s+\w+)?\s*,?/g, "")
    .replace(/\s+as\s+/g, ": ")
    .replace(/,\s*$/, "")
    .trim();
}

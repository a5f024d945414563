import { relative } from "node:path";
import type { ts } from "ts-morph";

/** A place in a program, as editors count: lines and columns from 1. */
export interface Place {
  /** The path of the file, from the current folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place where a program takes an operation from the client. */
export interface Use {
  /** The operation's name with its API: `v2.getPages`. */
  readonly operation: string;
  readonly place: Place;
}

/** A place where a program uses the client in a way of which the types do not say which operations it needs. */
export interface UnresolvedUse {
  readonly what: string;
  readonly place: Place;
}

/** What a program uses of the client, in the order of files and places. */
export interface ProgramUses {
  readonly uses: readonly Use[];
  readonly unresolved: readonly UnresolvedUse[];
}

/** A place as editors and terminals link it: `src/app.ts:12:20`. */
export function describePlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The place at which a node begins. */
export function placeOf(node: ts.Node): Place {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return {
    file: relative("", file.fileName).replaceAll("\\", "/"),
    line: line + 1,
    column: character + 1,
  };
}

import { relative } from "node:path";
import type { ts } from "ts-morph";

/** A location in a program, counted as editors do: lines and columns from 1. */
export interface SourceLocation {
  /** The path of the file, relative to the current folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Formats a location so that editors and terminals link it: `src/app.ts:12:20`. */
export function describeLocation({ file, line, column }: SourceLocation): string {
  return `${file}:${line}:${column}`;
}

/** Returns the location at which a node begins. */
export function locationOf(node: ts.Node): SourceLocation {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return {
    file: relative("", file.fileName).replaceAll("\\", "/"),
    line: line + 1,
    column: character + 1,
  };
}

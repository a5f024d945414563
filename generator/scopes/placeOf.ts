import { relative } from "node:path";
import type { ts } from "ts-morph";
import type { Place } from "./ProgramUses.js";

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

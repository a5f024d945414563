import type { PathItemObject } from "openapi-typescript";
import { addPrefix } from "../../correct/addPrefix.js";
import { GeneratorError } from "../../problems/Problem.js";
import type { Spec } from "../../read/Spec.js";

/** A path item, by the path under which it is called and as the document writes it. */
export interface WrittenPath {
  /** The path with its prefix; as it is written where no known prefix is in it. */
  readonly called: string;
  readonly written: string;
  readonly item: PathItemObject;
}

/** Lists the paths of a document; unlike `addPrefix` it takes what it does not know as it stands. */
export function listWrittenPaths(spec: Spec): WrittenPath[] {
  const entries = Object.entries(spec.document.paths ?? {}) as [string, PathItemObject][];
  const taken = new Set<string>();
  return entries.map(([written, item]) => {
    const full = prefix(spec, written, item);
    const called = taken.has(full) ? written : full;
    taken.add(called);
    return { called, written, item };
  });
}

function prefix(spec: Spec, path: string, item: PathItemObject): string {
  try {
    const alone = addPrefix({ ...spec, document: { ...spec.document, paths: { [path]: item } } });
    return Object.keys(alone.document.paths ?? {})[0] ?? path;
  } catch (error) {
    if (error instanceof GeneratorError) return path;
    throw error;
  }
}

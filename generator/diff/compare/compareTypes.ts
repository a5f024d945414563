import type { OpenAPI3 } from "openapi-typescript";
import { typeName } from "../../escape/escape.js";
import type { Change, Difference } from "../Change.js";
import { classify } from "../classify.js";
import type { Surface } from "../load/Surface.js";
import { compareSchemas } from "./compareSchemas.js";
import { findUses, type Uses } from "./findUses.js";
import type { OperationPair } from "./matchOperations.js";

/** The differences of one exported type, and the operations that use it. */
export type TypeDifferences = Pick<Change, "subject" | "usedBy"> & {
  readonly differences: readonly Difference[];
};

const ADDED = classify("type-added", "", "is exported");
const REMOVED = classify("type-removed", "", "is no longer exported");

/** Compares the exported types, each once, by the directions in which operations of both documents use it. */
export function compareTypes(
  before: Surface,
  after: Surface,
  same: readonly OperationPair[],
): TypeDifferences[] {
  const [old, now] = [listSchemas(before.document), listSchemas(after.document)];
  const usedBefore = findUses(before.document, before.operations);
  const kept = same.map((pair) => ({ ...pair.before, model: pair.after.model }));
  const usedStill = findUses(before.document, kept);
  const usedNow = findUses(after.document, after.operations);
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => {
    const subject = typeName(name);
    if (!old.has(name)) return { subject, usedBy: namesOf(usedNow, name), differences: [ADDED] };
    if (!now.has(name)) return { subject, usedBy: namesOf(usedBefore, name), differences: [REMOVED] };
    const directions = usedStill.get(name)?.directions ?? new Set();
    const sides = { before: before.document, after: after.document, directions };
    const differences = compareSchemas(sides, old.get(name), now.get(name), "");
    return { subject, usedBy: namesOf(usedStill, name), differences };
  });
}

function listSchemas(document: OpenAPI3): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(document.components?.schemas ?? {}));
}

function namesOf(uses: ReadonlyMap<string, Uses>, name: string): string[] {
  return [...(uses.get(name)?.operations ?? [])];
}

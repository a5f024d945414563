import type { OpenAPI3 } from "openapi-typescript";
import { typeName } from "../../escape/escape.js";
import type { Change } from "../Change.js";
import { type Finding, judge } from "../classify.js";
import type { Surface } from "../load/Surface.js";
import { compareSchemas } from "./compareSchemas.js";
import { findUses, type Uses } from "./findUses.js";
import type { OperationPair } from "./matchOperations.js";

/** The findings about one exported type, with the operations that reach it. */
export type TypeFindings = Pick<Change, "subject" | "usedBy"> & { readonly findings: readonly Finding[] };

const ADDED = judge("type-added", "", "is exported");
const REMOVED = judge("type-removed", "", "is no longer exported");

/** Compares the exported types, each once; what counts are the operations that used it before and are still there. */
export function compareTypes(
  before: Surface,
  after: Surface,
  same: readonly OperationPair[],
): TypeFindings[] {
  const [old, now] = [listSchemas(before.document), listSchemas(after.document)];
  const usedBefore = findUses(before.document, before.operations);
  const kept = same.map((pair) => ({ ...pair.before, model: pair.after.model }));
  const usedStill = findUses(before.document, kept);
  const usedNow = findUses(after.document, after.operations);
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => {
    const subject = typeName(name);
    if (!old.has(name)) return { subject, usedBy: namesOf(usedNow, name), findings: [ADDED] };
    if (!now.has(name)) return { subject, usedBy: namesOf(usedBefore, name), findings: [REMOVED] };
    const directions = usedStill.get(name)?.directions ?? new Set();
    const sides = { before: before.document, after: after.document, directions };
    const findings = compareSchemas(sides, old.get(name), now.get(name), "");
    return { subject, usedBy: namesOf(usedStill, name), findings };
  });
}

function listSchemas(document: OpenAPI3): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(document.components?.schemas ?? {}));
}

function namesOf(uses: ReadonlyMap<string, Uses>, name: string): string[] {
  return [...(uses.get(name)?.operations ?? [])];
}

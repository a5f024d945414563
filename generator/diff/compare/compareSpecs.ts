import { markdownCode } from "../../escape/escape.js";
import type { Spec } from "../../read/Spec.js";
import type { Change, Difference } from "../Change.js";
import { classify } from "../classify.js";
import { buildSurface, type SurfaceOperation } from "../load/Surface.js";
import { compareOperation } from "./compareOperation.js";
import { compareTypes } from "./compareTypes.js";
import { matchOperations } from "./matchOperations.js";

/**
 * Lists the changes of the client's public API between two states of one API's document, each corrected by its
 * overlays, with its paths as the document spells them. A document that `generate` cannot read is rejected.
 */
export function compareSpecs(before: Spec<"corrected">, after: Spec<"corrected">): Change[] {
  const [old, now] = [buildSurface(before), buildSurface(after)];
  const { same, removed, added } = matchOperations(old.operations, now.operations);
  const { namespace } = after.config;
  const toChanges = (
    subject: string,
    usedBy: readonly string[],
    differences: readonly Difference[],
  ): Change[] =>
    mergeDescriptions(differences).map((difference) => ({ ...difference, namespace, subject, usedBy }));
  return [
    ...removed.flatMap((operation) =>
      toChanges(
        operation.model.id,
        [],
        [classify("operation-removed", "", `${describeRequest(operation)} was removed`)],
      ),
    ),
    ...added.flatMap((operation) =>
      toChanges(
        operation.model.id,
        [],
        [classify("operation-added", "", `${describeRequest(operation)} was added`)],
      ),
    ),
    ...same.flatMap((pair) =>
      toChanges(pair.after.model.id, [], compareOperation(old.document, now.document, pair)),
    ),
    ...compareTypes(old, now, same).flatMap(({ subject, usedBy, differences }) =>
      toChanges(subject, usedBy, differences),
    ),
  ];
}

function describeRequest({ model: { method, path } }: SurfaceOperation): string {
  return markdownCode(`${method} ${path}`);
}

/** Drops duplicates, and merges all changed descriptions into one difference. */
function mergeDescriptions(differences: readonly Difference[]): Difference[] {
  const known = new Map(differences.map((difference) => [JSON.stringify(difference), difference]));
  const descriptions = [...known.values()].filter(({ kind }) => kind === "description");
  const rest = [...known.values()].filter(({ kind }) => kind !== "description");
  if (descriptions.length === 0) return rest;
  const locations = descriptions.filter(({ at }) => at !== "").map(({ at }) => markdownCode(at));
  const where = locations.length > 0 ? ` (also of ${locations.join(", ")})` : "";
  return [...rest, classify("description", "", `the description changed${where}`)];
}

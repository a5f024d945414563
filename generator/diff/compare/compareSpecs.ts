import { markdownCode } from "../../escape/escape.js";
import type { Spec } from "../../read/Spec.js";
import type { Change } from "../Change.js";
import { type Finding, judge } from "../classify.js";
import { describeSurface, type SurfaceOperation } from "../load/Surface.js";
import { compareOperation } from "./compareOperation.js";
import { compareTypes } from "./compareTypes.js";
import { matchOperations } from "./matchOperations.js";

/**
 * Finds what changed in the client's surface between two states of one API's document, each corrected by its
 * overlays and with the paths that it writes. A document of which no client can be made is refused.
 */
export function compareSpecs(before: Spec<"corrected">, after: Spec<"corrected">): Change[] {
  const [old, now] = [describeSurface(before), describeSurface(after)];
  const { same, removed, added } = matchOperations(old.operations, now.operations);
  const { namespace } = after.config;
  const report = (subject: string, usedBy: readonly string[], findings: readonly Finding[]): Change[] =>
    settle(findings).map((finding) => ({ ...finding, namespace, subject, usedBy }));
  return [
    ...removed.flatMap((operation) =>
      report(operation.model.id, [], [judge("operation-removed", "", `${placeOf(operation)} is gone`)]),
    ),
    ...added.flatMap((operation) =>
      report(operation.model.id, [], [judge("operation-added", "", `${placeOf(operation)} is new`)]),
    ),
    ...same.flatMap((pair) =>
      report(pair.after.model.id, [], compareOperation(old.document, now.document, pair)),
    ),
    ...compareTypes(old, now, same).flatMap(({ subject, usedBy, findings }) =>
      report(subject, usedBy, findings),
    ),
  ];
}

function placeOf({ model: { method, path } }: SurfaceOperation): string {
  return markdownCode(`${method} ${path}`);
}

/** Says the same once, and makes one finding of all texts that changed. */
function settle(findings: readonly Finding[]): Finding[] {
  const known = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const texts = [...known.values()].filter(({ kind }) => kind === "description");
  const rest = [...known.values()].filter(({ kind }) => kind !== "description");
  if (texts.length === 0) return rest;
  const places = texts.filter(({ at }) => at !== "").map(({ at }) => markdownCode(at));
  const where = places.length > 0 ? ` (also of ${places.join(", ")})` : "";
  return [...rest, judge("description", "", `the text changed${where}`)];
}

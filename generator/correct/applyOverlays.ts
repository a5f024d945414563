import type { FoundNode } from "openapi-format/utils/overlay.js";
import type { OpenAPI3 } from "openapi-typescript";
import { listRefs } from "../openapi/listRefs.js";
import { resolveRef } from "../openapi/references.js";
import { type Problem, type Report, throwIfAny } from "../problems/Problem.js";
import { advance, type Spec } from "../read/Spec.js";
import { findSpelling } from "./findSpelling.js";
import type { Overlay, OverlayAction } from "./readOverlays.js";

/** Where an action adds schemas, which may refer to each other. */
const SCHEMAS = "$.components.schemas";

/** What is wrong with an action whose target is not in the document. */
const NO_MATCH = "matches nothing";

/** Corrects a document with the overlays that extend it, and reports the actions that no longer apply. */
export async function applyOverlays(
  spec: Spec<"read">,
  overlays: readonly Overlay[],
  report: Report = throwIfAny,
): Promise<Spec<"corrected">> {
  const own = overlays.filter((overlay) => overlay.extends === spec.config.document);
  const document = structuredClone(spec.document);
  const problems: Problem[] = [];
  for (const { file, overlay, actions } of own) {
    for (const [index, action] of actions.entries()) {
      const what = await applyAction(document, overlay, action);
      if (what !== undefined) {
        const check = `check whether ${spec.file} still has the defect; if not, delete the action`;
        const spelling = what === NO_MATCH ? findSpelling(document, action.target) : undefined;
        const hint = spelling === undefined ? check : `did you mean ${spelling}? Otherwise, ${check}`;
        problems.push({ where: `${file} action ${index + 1} (${action.target})`, what, hint });
      }
    }
  }
  report(problems);
  return advance(spec, document);
}

/** Applies one action in place, or returns the reason why it cannot or need not be applied. */
async function applyAction(
  document: OpenAPI3,
  version: string,
  action: OverlayAction,
): Promise<string | undefined> {
  const { openapiOverlay, resolveJsonPath } = await import("openapi-format/utils/overlay.js");
  if (!action.target.startsWith("$")) return "not a JSONPath: it must start with $";
  const [found, faults] = withoutPrinting(() => resolveJsonPath(document, action.target));
  if (faults.length > 0)
    return `not a JSONPath: ${faults.join(", ").replace("Error resolving JSONPath: ", "")}`;
  if (found.length === 0) return NO_MATCH;
  if (action.remove) {
    removeNodes(found);
    // The document itself has no parent from which it could be removed.
    return found.some(({ parent }) => parent) ? undefined : "changes nothing";
  }
  const missing = listRefs(action.update).find((ref) => !isThere(document, ref, action));
  if (missing !== undefined) return `refers to ${missing}, which is missing`;
  const before = JSON.stringify(found.map(({ value }) => value));
  const overlaySet = { overlay: version, actions: [action] };
  const [applied, reasons] = withoutPrinting(() => openapiOverlay(document, { overlaySet }));
  await applied;
  if (reasons.length > 0) return `cannot be applied: ${reasons.join(", ")}`;
  const after = resolveJsonPath(document, action.target).map(({ value }) => value);
  return before === JSON.stringify(after) ? "changes nothing" : undefined;
}

/** Whether a reference within the document leads to something in it, or in what the action adds to its schemas. */
function isThere(document: OpenAPI3, ref: string, { target, update }: OverlayAction): boolean {
  if (!ref.startsWith("#/") || resolveRef(document, ref) !== undefined) return true;
  return target === SCHEMAS && resolveRef({ components: { schemas: update } }, ref) !== undefined;
}

/** openapi-format prints what is wrong with an action instead of throwing it. */
function withoutPrinting<T>(run: () => T): [result: T, printed: string[]] {
  const { error } = console;
  const printed: string[] = [];
  console.error = (text) => printed.push(String(text));
  try {
    return [run(), printed];
  } finally {
    console.error = error;
  }
}

/** Removes nodes in place. openapi-format removes the wrong nodes of a list, because their indices shift. */
function removeNodes(nodes: readonly FoundNode[]): void {
  for (const { parent, key } of nodes) if (parent) delete parent[key as keyof typeof parent];
  for (const { parent } of nodes)
    if (Array.isArray(parent)) parent.splice(0, parent.length, ...parent.flat(0));
}

import type { OpenAPI3 } from "openapi-typescript";
import { type Problem, throwIfAny } from "./Problem.js";
import type { Overlay, OverlayAction } from "./readOverlays.js";
import type { Spec } from "./Spec.js";

/** Corrects a document with the overlays that extend it; a correction that no longer fits is a problem. */
export async function applyOverlays(spec: Spec, overlays: readonly Overlay[]): Promise<Spec> {
  const own = overlays.filter((overlay) => overlay.extends === spec.config.document);
  const document = structuredClone(spec.document);
  const problems: Problem[] = [];
  for (const { file, overlay, actions } of own) {
    for (const [index, action] of actions.entries()) {
      const what = await applyAction(document, overlay, action);
      if (what !== undefined) {
        const hint = `see whether ${spec.file} still has the defect; if it is gone, delete the action`;
        problems.push({ where: `${file} action ${index + 1} (${action.target})`, what, hint });
      }
    }
  }
  throwIfAny(problems);
  return { ...spec, document };
}

/** Applies one action in place and returns what is wrong with it, if anything. */
async function applyAction(
  document: OpenAPI3,
  version: string,
  action: OverlayAction,
): Promise<string | undefined> {
  const { openapiOverlay, resolveJsonPath } = await import("openapi-format/utils/overlay.js");
  let before: string;
  try {
    before = JSON.stringify(resolveJsonPath(document, action.target).map((node) => node.value));
  } catch (cause) {
    return `not a JSONPath: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  if (before === "[]") return "matches nothing";
  await openapiOverlay(document, { overlaySet: { overlay: version, actions: [action] } });
  const after = JSON.stringify(resolveJsonPath(document, action.target).map((node) => node.value));
  return before === after ? "changes nothing" : undefined;
}

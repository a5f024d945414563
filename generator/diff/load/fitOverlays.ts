import { listPrefixedPaths } from "../../correct/addPrefix.js";
import { applyOverlays } from "../../correct/applyOverlays.js";
import type { Overlay } from "../../correct/readOverlays.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Corrects a document with the overlay actions that apply to it, and skips the others. The targets of overlays
 * spell paths as one document does, the `model`; they also apply to a document that spells the same paths with
 * another prefix.
 */
export async function fitOverlays(
  spec: Spec<"read">,
  overlays: readonly Overlay[],
  model?: Spec,
): Promise<Spec<"corrected">> {
  const spellings = new Map(
    model && listPrefixedPaths(model).map(({ called, written }) => [called, written]),
  );
  const own = new Map<string, string>();
  const respelled = listPrefixedPaths(spec).map(({ called, written }): [string, unknown] => {
    const spelling = spellings.get(called) ?? written;
    own.set(spelling, written);
    return [spelling, spec.document.paths?.[written]];
  });
  const corrected = await applyOverlays(withPaths(spec, respelled), overlays, () => {});
  const paths = Object.entries(corrected.document.paths ?? {});
  return withPaths(
    corrected,
    paths.map(([path, item]) => [own.get(path) ?? path, item]),
  );
}

function withPaths<Same extends Spec>(spec: Same, paths: readonly (readonly [string, unknown])[]): Same {
  return {
    ...spec,
    document: { ...spec.document, paths: Object.fromEntries(paths) as Spec["document"]["paths"] & object },
  };
}

import { tryOverlays } from "../../correct/applyOverlays.js";
import type { Overlay } from "../../correct/readOverlays.js";
import type { Spec } from "../../read/Spec.js";
import { listWrittenPaths } from "./listWrittenPaths.js";

/**
 * Corrects a document with the overlays that fit it. Overlays find paths as one document writes them: `model`;
 * they also fit a document that writes the same paths with another prefix, and leaves them so.
 */
export async function fitOverlays(spec: Spec, overlays: readonly Overlay[], model?: Spec): Promise<Spec> {
  const spellings = new Map(model && listWrittenPaths(model).map(({ called, written }) => [called, written]));
  const own = new Map<string, string>();
  const respelled = listWrittenPaths(spec).map(({ called, written, item }): [string, unknown] => {
    const spelling = spellings.get(called) ?? written;
    own.set(spelling, written);
    return [spelling, item];
  });
  const corrected = await tryOverlays(withPaths(spec, respelled), overlays);
  const paths = Object.entries(corrected.spec.document.paths ?? {});
  return withPaths(
    corrected.spec,
    paths.map(([path, item]) => [own.get(path) ?? path, item]),
  );
}

function withPaths(spec: Spec, paths: readonly (readonly [string, unknown])[]): Spec {
  return {
    ...spec,
    document: { ...spec.document, paths: Object.fromEntries(paths) as Spec["document"]["paths"] & object },
  };
}

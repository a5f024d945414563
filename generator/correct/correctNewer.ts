import type { Config, GivenDocument, SpecConfig } from "../config/config.js";
import { listOperations } from "../openapi/listOperations.js";
import { methodName } from "../openapi/methodName.js";
import type { Problem } from "../problems/Problem.js";
import { applyOverlays } from "./applyOverlays.js";
import { readOverlays } from "./readOverlays.js";

/** Documents that are corrected already, and what of their configuration they have outgrown. */
export interface Corrected {
  readonly config: Config;
  readonly outdated: readonly Problem[];
}

/** Corrects documents that may be newer than their configuration, as far as that still applies to them. */
export async function correctNewer(config: Config, documents: readonly GivenDocument[]): Promise<Corrected> {
  const { overlaysFolder } = config;
  const overlays = overlaysFolder === undefined ? [] : await readOverlays(overlaysFolder);
  const outdated: Problem[] = [];
  const corrected: GivenDocument[] = [];
  const specs: SpecConfig[] = [];
  for (const spec of config.specs) {
    const given = documents.find(({ namespace }) => namespace === spec.namespace) as GivenDocument;
    const read = { config: spec, file: given.name, document: given.document };
    const { document } = await applyOverlays(read, overlays, (problems) => outdated.push(...problems));
    corrected.push({ ...given, document });
    specs.push(hasProbe(spec, document) ? spec : { ...spec, probe: undefined });
  }
  return { config: { ...config, overlaysFolder: undefined, specs, documents: corrected }, outdated };
}

function hasProbe({ probe }: SpecConfig, document: GivenDocument["document"]): boolean {
  return listOperations(document).some((found) => methodName(found, found.path) === probe);
}

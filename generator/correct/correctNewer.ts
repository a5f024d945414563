import type { OpenAPI3 } from "openapi-typescript";
import type { Config, GivenDocument, SpecConfig } from "../config/config.js";
import { listOperations } from "../openapi/listOperations.js";
import { methodName } from "../openapi/methodName.js";
import type { Problem } from "../problems/Problem.js";
import { applyOverlays } from "./applyOverlays.js";
import { readOverlays } from "./readOverlays.js";

/** Documents that are corrected already, and where they have outgrown their configuration: the hints tell what was done. */
export interface Corrected {
  readonly config: Config;
  readonly outdated: readonly Problem[];
}

const LEFT_OUT = "the correction is left out";

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
    const { document } = await applyOverlays(read, overlays, (problems) =>
      outdated.push(...problems.map((problem) => ({ ...problem, hint: LEFT_OUT }))),
    );
    outdated.push(...nameApart(document, given.name));
    corrected.push({ ...given, document });
    specs.push(hasProbe(spec, document) ? spec : { ...spec, probe: undefined });
  }
  return { config: { ...config, overlaysFolder: undefined, specs, documents: corrected }, outdated };
}

/** Names operations by their methods and paths, in place, if an earlier one has their names. */
function nameApart(document: OpenAPI3, file: string): Problem[] {
  const taken = new Set<string>();
  return listOperations(document).flatMap(({ method, path, operation, at }) => {
    const name = methodName({ method, operation }, path);
    if (!taken.has(name)) {
      taken.add(name);
      return [];
    }
    operation.operationId = methodName({ method, operation: {} }, path);
    taken.add(operation.operationId);
    const what = `another operation is called ${name}, too`;
    return [{ where: `${file} ${at}`, what, hint: `this one is called ${operation.operationId}` }];
  });
}

function hasProbe({ probe }: SpecConfig, document: OpenAPI3): boolean {
  return listOperations(document).some((found) => methodName(found, found.path) === probe);
}

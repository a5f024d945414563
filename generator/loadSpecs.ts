import { join } from "node:path";
import { checkSpec } from "./check/checkSpec.js";
import type { Config, SpecConfig } from "./config/config.js";
import { addPrefix } from "./correct/addPrefix.js";
import { applyOverlays } from "./correct/applyOverlays.js";
import { nameOperations } from "./correct/nameOperations.js";
import { type Overlay, readOverlays } from "./correct/readOverlays.js";
import { resolveIds } from "./correct/resolveIds.js";
import { addDocs } from "./docs/addDocs.js";
import { readDocs, type SpecDocs } from "./docs/readDocs.js";
import { type Problem, type Report, settleAll, throwIfAny } from "./problems/Problem.js";
import { readSpec } from "./read/readSpec.js";
import type { Spec } from "./read/Spec.js";

/** The inputs of the stages besides the document. */
export interface StageInputs {
  readonly overlays: readonly Overlay[];
  readonly docs: readonly SpecDocs[];
}

/** Loads every document of a configuration and runs the stages on it; the problems of all stages come together. */
export async function loadSpecs(config: Config): Promise<Spec<"described">[]> {
  const inputs = await readInputs(config);
  const unused = findUnusedOverlays(inputs.overlays, config);
  // In the order of the documents, whichever is ready first.
  const found = config.specs.map((): Problem[] => []);
  const loading = config.specs.map(async (spec, index) =>
    runStages(await readSource(config, spec), inputs, (problems) => found[index]?.push(...problems)),
  );
  return settleAll(loading, [unused, ...found]);
}

async function readSource(
  { documents = [], specsFolder }: Config,
  config: SpecConfig,
): Promise<Spec<"read">> {
  const given = documents.find(({ namespace }) => namespace === config.namespace);
  if (given === undefined) return readSpec(config, join(specsFolder, config.document));
  return { config, file: given.name, document: given.document };
}

/**
 * Runs the stages in their only order. A stage reports all its problems at once: by default that ends the run;
 * with a `report` that collects them, each stage passes on as much of the document as it can.
 */
export async function runStages(
  source: Spec<"read">,
  { overlays, docs }: StageInputs,
  report: Report = throwIfAny,
): Promise<Spec<"described">> {
  return finishStages(await applyOverlays(source, overlays, report), docs, report);
}

/** Runs the stages that follow the overlays. */
export function finishStages(
  corrected: Spec<"corrected">,
  docs: readonly SpecDocs[],
  report: Report = throwIfAny,
): Spec<"described"> {
  // The check comes before the prefix, so that its problems name paths as the file spells them.
  const checked = checkSpec(resolveIds(corrected), report);
  const prefixed = addPrefix(nameOperations(checked), report);
  return addDocs(prefixed, docs, report);
}

/** Reads the overlays and the descriptions of a configuration. */
export async function readInputs({
  specsFolder,
  overlaysFolder,
  specs,
}: Pick<Config, "specsFolder" | "overlaysFolder" | "specs">): Promise<StageInputs> {
  const overlays = overlaysFolder === undefined ? [] : await readOverlays(overlaysFolder);
  return { overlays, docs: await readDocs({ specsFolder, specs }) };
}

function findUnusedOverlays(overlays: readonly Overlay[], { specs }: Config): Problem[] {
  const documents = specs.map(({ document }) => document);
  return overlays
    .filter((overlay) => !documents.includes(overlay.extends))
    .map((overlay) => ({
      where: overlay.file,
      what: `extends ${overlay.extends}, which is not one of the specifications`,
      hint: `extend one of ${documents.join(", ")}`,
    }));
}

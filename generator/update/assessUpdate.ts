import type { Config } from "../config/config.js";
import type { Overlay } from "../correct/readOverlays.js";
import type { Change } from "../diff/Change.js";
import { compareSpecs } from "../diff/compare/compareSpecs.js";
import { fitOverlays } from "../diff/load/fitOverlays.js";
import { readInputs, runStages, type StageInputs } from "../loadSpecs.js";
import type { Problem } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";

/** A document before and after an update; a new folder has none before. */
export interface UpdatedSpec {
  readonly before: Spec<"read"> | undefined;
  readonly after: Spec<"read">;
}

/** The effects of an update on users of the client and on its maintainers. */
export interface Assessment {
  readonly changes: readonly Change[];
  /** The problems for which `generate` will reject the documents until they are fixed. */
  readonly incompatibilities: readonly Problem[];
}

/** Compares the corrected documents, and lists the corrections and descriptions that no longer apply. */
export async function assessUpdate(
  config: Pick<Config, "specsFolder" | "overlaysFolder">,
  updated: readonly UpdatedSpec[],
): Promise<Assessment> {
  const inputs = await readInputs({ ...config, specs: updated.map(({ after }) => after.config) });
  const assessed = await Promise.all(updated.map((spec) => assessSpec(spec, inputs)));
  return {
    changes: assessed.flatMap(({ changes }) => changes),
    incompatibilities: assessed.flatMap(({ incompatibilities }) => incompatibilities),
  };
}

async function assessSpec({ before, after }: UpdatedSpec, inputs: StageInputs): Promise<Assessment> {
  const incompatibilities: Problem[] = [];
  await runStages(after, inputs, (problems) => incompatibilities.push(...problems));
  return {
    changes: before === undefined ? [] : await compareCorrected(before, after, inputs.overlays),
    incompatibilities,
  };
}

async function compareCorrected(
  before: Spec<"read">,
  after: Spec<"read">,
  overlays: readonly Overlay[],
): Promise<Change[]> {
  return compareSpecs(await fitOverlays(before, overlays), await fitOverlays(after, overlays, before));
}

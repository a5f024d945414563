import { checkSpec } from "../check/checkSpec.js";
import type { Config } from "../config/config.js";
import { addPrefix } from "../correct/addPrefix.js";
import { tryOverlays } from "../correct/applyOverlays.js";
import { type Overlay, readOverlays } from "../correct/readOverlays.js";
import type { Change } from "../diff/Change.js";
import { compareSpecs } from "../diff/compare/compareSpecs.js";
import { fitOverlays } from "../diff/load/fitOverlays.js";
import { addDocs } from "../docs/addDocs.js";
import { readDocs, type SpecDocs } from "../docs/readDocs.js";
import { GeneratorError, type Problem } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";

/** A document before an update and after it; a new folder has none before. */
export interface UpdatedSpec {
  readonly before: Spec | undefined;
  readonly after: Spec;
}

/** What an update means for the users of the client, and for those who maintain it. */
export interface Assessment {
  readonly changes: readonly Change[];
  /** What `generate` will not accept before it is mended. */
  readonly misfits: readonly Problem[];
}

/** Compares the corrected documents, and lists the corrections and texts that do not fit the new ones. */
export async function assessUpdate(
  { specsFolder, overlaysFolder }: Pick<Config, "specsFolder" | "overlaysFolder">,
  updated: readonly UpdatedSpec[],
): Promise<Assessment> {
  const overlays = overlaysFolder === undefined ? [] : await readOverlays(overlaysFolder);
  const docs = await readDocs({ specsFolder, specs: updated.map(({ after }) => after.config) });
  const assessed = await Promise.all(updated.map((spec) => assessSpec(spec, overlays, docs)));
  return {
    changes: assessed.flatMap(({ changes }) => changes),
    misfits: assessed.flatMap(({ misfits }) => misfits),
  };
}

async function assessSpec(
  { before, after }: UpdatedSpec,
  overlays: readonly Overlay[],
  docs: readonly SpecDocs[],
): Promise<Assessment> {
  const { spec, problems } = await tryOverlays(after, overlays);
  return {
    changes: before === undefined ? [] : await compareCorrected(before, after, overlays),
    misfits: [...problems, ...findMisfits(spec, docs)],
  };
}

async function compareCorrected(before: Spec, after: Spec, overlays: readonly Overlay[]): Promise<Change[]> {
  return compareSpecs(await fitOverlays(before, overlays), await fitOverlays(after, overlays, before));
}

/** What the stages after the overlays refuse; a stage that refuses the document hands it on as it was. */
function findMisfits(corrected: Spec, docs: readonly SpecDocs[]): Problem[] {
  const problems: Problem[] = [];
  let spec = corrected;
  for (const stage of [addPrefix, checkSpec, (checked: Spec) => addDocs(checked, docs)]) {
    try {
      spec = stage(spec);
    } catch (error) {
      if (!(error instanceof GeneratorError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems;
}

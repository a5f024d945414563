import { join } from "node:path";
import { checkSpec } from "./check/checkSpec.js";
import type { Config } from "./config/config.js";
import { addPrefix } from "./correct/addPrefix.js";
import { applyOverlays } from "./correct/applyOverlays.js";
import { type Overlay, readOverlays } from "./correct/readOverlays.js";
import { addDocs } from "./docs/addDocs.js";
import { readDocs } from "./docs/readDocs.js";
import { type Problem, settleAll, throwIfAny } from "./problems/Problem.js";
import { readSpec } from "./read/readSpec.js";
import type { Spec } from "./read/Spec.js";

/** Brings every document of a configuration to its corrected, prefixed, checked and described form. */
export async function loadSpecs(config: Config): Promise<Spec[]> {
  const overlays = config.overlaysFolder === undefined ? [] : await readOverlays(config.overlaysFolder);
  throwIfAny(findStrayOverlays(overlays, config));
  const docs = await readDocs(config);
  return settleAll(
    config.specs.map(async (spec) => {
      const source = await readSpec(spec, join(config.specsFolder, spec.document));
      return addDocs(addPrefix(checkSpec(await applyOverlays(source, overlays))), docs);
    }),
  );
}

function findStrayOverlays(overlays: readonly Overlay[], { specs }: Config): Problem[] {
  const documents = specs.map(({ document }) => document);
  return overlays
    .filter((overlay) => !documents.includes(overlay.extends))
    .map((overlay) => ({
      where: overlay.file,
      what: `it extends ${overlay.extends}, which is none of the specifications`,
      hint: `extend one of ${documents.join(", ")}`,
    }));
}

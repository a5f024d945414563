import { join } from "node:path";
import { addDocs } from "./addDocs.js";
import { addPrefix } from "./addPrefix.js";
import { applyOverlays } from "./applyOverlays.js";
import { checkSpec } from "./checkSpec.js";
import type { Config } from "./config.js";
import { type Problem, throwIfAny } from "./Problem.js";
import { readDocs } from "./readDocs.js";
import { type Overlay, readOverlays } from "./readOverlays.js";
import { readSpec } from "./readSpec.js";
import type { Spec } from "./Spec.js";
import { settleAll } from "./settleAll.js";

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

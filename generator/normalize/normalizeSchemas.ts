import type { Spec } from "../read/Spec.js";
import type { NormalizedSpec } from "./NormalizedSpec.js";
import { nameOperationTypes } from "./nameOperationTypes.js";
import { nameSchemas } from "./nameSchemas.js";
import { disallowAdditionalProperties } from "./rules/disallowAdditionalProperties.js";
import { dropDiscriminators } from "./rules/dropDiscriminators.js";
import { openEnums } from "./rules/openEnums.js";
import { requireResults } from "./rules/requireResults.js";
import { widenIds } from "./rules/widenIds.js";

/** Brings a checked document to the form of which types are made: the systematic rules, then names. */
export function normalizeSchemas(spec: Spec): NormalizedSpec {
  return openEnums(
    nameOperationTypes(
      requireResults(disallowAdditionalProperties(dropDiscriminators(widenIds(nameSchemas(spec))))),
    ),
  );
}

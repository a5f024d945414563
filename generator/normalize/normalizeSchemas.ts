import type { Spec } from "../read/Spec.js";
import { nameTypes } from "./nameOperationTypes.js";
import { nameSchemas } from "./nameSchemas.js";
import { closeObjects } from "./rules/disallowAdditionalProperties.js";
import { dropDiscriminators } from "./rules/dropDiscriminators.js";
import { openEnums } from "./rules/openEnums.js";
import { requireResults } from "./rules/requireResults.js";
import { acceptIds } from "./rules/widenIds.js";

/** Brings a checked document to the form of which types are made: the systematic rules, then names. */
export function shapeTypes(spec: Spec): Spec {
  return openEnums(nameTypes(requireResults(closeObjects(dropDiscriminators(acceptIds(nameSchemas(spec)))))));
}

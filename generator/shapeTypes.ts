import { nameSchemas } from "./nameSchemas.js";
import { nameTypes } from "./nameTypes.js";
import { acceptIds } from "./rules/acceptIds.js";
import { closeObjects } from "./rules/closeObjects.js";
import { dropDiscriminators } from "./rules/dropDiscriminators.js";
import { openEnums } from "./rules/openEnums.js";
import { requireResults } from "./rules/requireResults.js";
import type { Spec } from "./Spec.js";

/** Brings a checked document to the form of which types are made: the systematic rules, then names. */
export function shapeTypes(spec: Spec): Spec {
  return openEnums(nameTypes(requireResults(closeObjects(dropDiscriminators(acceptIds(nameSchemas(spec)))))));
}

import { advance, type Spec } from "../read/Spec.js";
import type { NormalizedSpec } from "./NormalizedSpec.js";
import { nameOperationTypes } from "./nameOperationTypes.js";
import { nameSchemas } from "./nameSchemas.js";
import { combineSiblings } from "./rules/combineSiblings.js";
import { disallowAdditionalProperties } from "./rules/disallowAdditionalProperties.js";
import { ignoreSiblings } from "./rules/ignoreSiblings.js";
import { keepDiscriminators } from "./rules/keepDiscriminators.js";
import { markFiles } from "./rules/markFiles.js";
import { offerConditional } from "./rules/offerConditional.js";
import { openEnums } from "./rules/openEnums.js";
import { requireInherited } from "./rules/requireInherited.js";
import { requireResults } from "./rules/requireResults.js";
import { separateNull } from "./rules/separateNull.js";
import { splitDirections } from "./rules/splitDirections.js";
import { typeOtherProperties } from "./rules/typeOtherProperties.js";
import { uniteChildren } from "./rules/uniteChildren.js";
import { widenIds } from "./rules/widenIds.js";

/** Normalizes a document: names every schema, applies the type rules, then names the types of operations. */
export function normalizeSchemas(spec: Spec<"described">): NormalizedSpec {
  return nameTypes(applyRules(spec));
}

/** Applies the rules after which the operations still have their schemas in place, as `diff` compares them. */
export function applyRules(spec: Spec<"described">): Spec<"ruled"> {
  const rules = [
    ignoreSiblings,
    uniteChildren,
    keepDiscriminators,
    nameSchemas,
    widenIds,
    separateNull,
    markFiles,
    offerConditional,
    combineSiblings,
    disallowAdditionalProperties,
    requireInherited,
    typeOtherProperties,
    requireResults,
  ];
  const { document } = rules.reduce<Spec>((ruled, apply) => apply(ruled), spec);
  return advance(spec, document);
}

/**
 * Names the types of the operations, opens the enums that responses can hold, and tells requests from responses. A
 * schema of both is opened before, so that what a response contains can be sent.
 */
export function nameTypes(spec: Spec<"ruled">): NormalizedSpec {
  return splitDirections(openEnums(nameOperationTypes(spec)));
}

import type { Config } from "../config/config.js";
import type { ApiModel } from "../model/ApiModel.js";
import type { NormalizedSpec } from "../normalize/NormalizedSpec.js";
import type { OutputFile } from "../output/OutputFile.js";
import { isUnder, type Template } from "../output/templates.js";
import type { Spec } from "../read/Spec.js";
import { emitApis, emitEntry } from "./emitApis.js";
import { emitDescriptions } from "./emitDescriptions.js";
import { emitDocumentation } from "./emitDocumentation.js";
import { emitDocuments } from "./emitDocuments.js";
import { emitMethods } from "./emitMethods.js";
import { emitOperations } from "./emitOperations.js";
import { emitOperationsList } from "./emitOperationsList.js";
import { emitPager } from "./emitPager.js";
import { emitProduct } from "./emitProduct.js";
import { emitReplacements } from "./emitReplacements.js";
import { emitSchema } from "./emitSchema.js";
import { emitScopes } from "./emitScopes.js";
import { emitTable } from "./emitTable.js";

/** What the files of a package are emitted from: its documents at three stages, and the templates beside them. */
export interface PackageSources {
  readonly described: readonly Spec<"described">[];
  readonly normalized: readonly NormalizedSpec[];
  readonly models: readonly ApiModel[];
  readonly templates: readonly Template[];
}

/** Emits every generated file of the package. */
export async function emitPackage(config: Config, sources: PackageSources): Promise<OutputFile[]> {
  const { described, normalized, models, templates } = sources;
  // A package whose templates do not read them does not need them.
  const has = (folder: string) => templates.some(({ path }) => isUnder(folder, path));
  return Promise.all([
    ...normalized.map(emitSchema),
    ...models.map(emitOperations),
    ...models.map(emitTable),
    ...models.map(emitMethods),
    ...config.specs.map(emitEntry),
    emitApis(config.specs),
    emitDocumentation(models),
    emitOperationsList(models),
    emitPager(models),
    emitProduct(config),
    emitReplacements(models),
    emitScopes(models),
    ...(has("src/documents") ? [emitDocuments(described)] : []),
    ...(has("src/schemas") ? [emitDescriptions(described)] : []),
  ]);
}

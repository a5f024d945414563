import type { Config } from "./config/config.js";
import { chooseExamples } from "./emit/chooseExamples.js";
import { completeManifest } from "./emit/completeManifest.js";
import { emitPackage, type PackageSources } from "./emit/emitPackage.js";
import { listUnusedPager } from "./emit/emitPager.js";
import { listUnusedTemplates } from "./emit/features.js";
import { describePrefixes } from "./emit/listPrefixes.js";
import { nameProduct } from "./emit/nameProduct.js";
import { chooseSections } from "./emit/readme/chooseSections.js";
import { describeClient } from "./emit/readme/describeClient.js";
import { loadSpecs } from "./loadSpecs.js";
import type { ApiModel } from "./model/ApiModel.js";
import { buildModel } from "./model/buildModel.js";
import { normalizeSchemas } from "./normalize/normalizeSchemas.js";
import { createManifest } from "./output/manifest.js";
import type { OutputFile } from "./output/OutputFile.js";
import { isUnder, readTemplates, type Template } from "./output/templates.js";
import { type Problem, throwIfAny } from "./problems/Problem.js";

/** A generated package before it is written to disk. */
export interface Client {
  readonly files: readonly OutputFile[];
  readonly operations: number;
}

/** Runs the pipeline from the documents to the files of the package; nothing is written. */
export async function generateClient(
  config: Config,
  onStage: (stage: string) => void = () => {},
): Promise<Client> {
  onStage("reading and checking the specifications");
  const described = await loadSpecs(config);
  const normalized = described.map(normalizeSchemas);
  const models = normalized.map(buildModel);
  throwIfAny(models.flatMap(findUnknownProbe));
  onStage("reading the templates");
  const sources = {
    described,
    normalized,
    models,
    templates: leaveOutUnused(await readTemplates(config), models),
  };
  const templates = nameProducts(config, sources);
  onStage("writing types and operations");
  const specs = described.map((spec) => spec.config);
  const emitted = await emitPackage({ ...config, specs }, { ...sources, templates });
  throwIfAny(findClashes(emitted, templates));
  const files = [...emitted, ...templates.map(({ path, content }) => ({ path, content }))];
  files.push(createManifest(files));
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    operations: models.reduce((sum, { operations }) => sum + operations.length, 0),
  };
}

/** Puts the names of the product into the templates, which have a placeholder for it. */
function nameProducts(config: Config, sources: PackageSources): Template[] {
  const { product, specs } = config;
  const examples = chooseExamples(sources.models, product.examples);
  const { features, values } = describeClient(config, sources);
  const paths = describePrefixes(sources.models.map((model) => model.config));
  const named = sources.templates.map((template) =>
    nameProduct(chooseSections(template, features), product, examples, { ...values, paths }),
  );
  const files = named.map(({ path }) => path);
  return named.map((template) =>
    template.path === "package.json"
      ? { ...template, content: completeManifest(template.content, product, specs, files) }
      : template,
  );
}

/** Leaves out what only other documents need. */
function leaveOutUnused(templates: readonly Template[], models: readonly ApiModel[]): Template[] {
  const unused = [...listUnusedTemplates(models), ...listUnusedPager(models)];
  return templates.filter(({ path }) => !unused.some((each) => isUnder(each, path)));
}

function findUnknownProbe({ config, operations }: ApiModel): Problem[] {
  const { namespace, document, probe } = config;
  if (probe === undefined || operations.some(({ id }) => id === probe)) return [];
  const hint = "name an operation without required arguments and side effects, or remove the probe";
  return [{ where: `the probe of ${namespace}`, what: `${document} has no operation ${probe}`, hint }];
}

function findClashes(emitted: readonly OutputFile[], templates: readonly Template[]): Problem[] {
  const paths = new Set(emitted.map(({ path }) => path));
  return templates
    .filter(({ path }) => paths.has(path))
    .map(({ file }) => ({
      where: file,
      what: "the generator emits a file with this path",
      hint: "rename the template",
    }));
}

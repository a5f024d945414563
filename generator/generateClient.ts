import type { Config } from "./config/config.js";
import { emitPackage } from "./emit/emitPackage.js";
import { loadSpecs } from "./loadSpecs.js";
import type { ApiModel } from "./model/ApiModel.js";
import { buildModel } from "./model/buildModel.js";
import { normalizeSchemas } from "./normalize/normalizeSchemas.js";
import type { OutputFile } from "./output/OutputFile.js";
import { readTemplates, type Template } from "./output/templates.js";
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
  throwIfAny(models.flatMap(findUnknownTrial));
  const templates = await readTemplates(config);
  onStage("writing types and operations");
  const emitted = await emitPackage(config, { described, normalized, models, templates });
  throwIfAny(findClashes(emitted, templates));
  const files = [...emitted, ...templates.map(({ path, content }) => ({ path, content }))];
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    operations: models.reduce((sum, { operations }) => sum + operations.length, 0),
  };
}

function findUnknownTrial({ config, operations }: ApiModel): Problem[] {
  const { namespace, document, trial } = config;
  if (trial === undefined || operations.some(({ id }) => id === trial)) return [];
  const hint = "name an operation that needs no arguments and has no effect, or none";
  return [{ where: `the trial of ${namespace}`, what: `${document} has no operation ${trial}`, hint }];
}

function findClashes(emitted: readonly OutputFile[], templates: readonly Template[]): Problem[] {
  const paths = new Set(emitted.map(({ path }) => path));
  return templates
    .filter(({ path }) => paths.has(path))
    .map(({ file }) => ({
      where: file,
      what: "the generator writes a file of this name",
      hint: "give the template another name",
    }));
}

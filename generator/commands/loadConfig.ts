import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config, SpecConfig } from "../config/config.js";
import { terminalLine } from "../escape/terminal.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";
import { chooseConfig } from "./chooseConfig.js";
import type { ConfigArguments } from "./configOptions.js";
import { readAssignments } from "./readAssignments.js";
import { reportRedirect } from "./reportRedirect.js";

/** The options that choose a configuration and its documents. */
export interface DocumentArguments extends ConfigArguments {
  readonly document: readonly string[];
  readonly "max-size": number;
}

/**
 * Reads the configuration that the options choose, with the documents that they name. Those of a preset are read from its
 * folder or from Atlassian, and corrected as far as the preset's corrections apply to them.
 */
export async function loadConfig(given: DocumentArguments, builtIn: Config): Promise<Config> {
  const config = await chooseConfig(given, builtIn);
  const sources = readAssignments("--document", given.document, config.specs);
  if (given.preset !== undefined) completeSources(sources, config, given);
  if (sources.size === 0) return config;
  const { readDocuments } = await import("../update/readDocuments.js");
  const options = { fetch, maxSize: given["max-size"], onRedirect: reportRedirect };
  const documents = await readDocuments(config.specs, sources, options);
  if (given.preset === undefined) return { ...config, documents };
  const { correctNewer } = await import("../correct/correctNewer.js");
  const corrected = await correctNewer(config, documents);
  reportOutdated(corrected.outdated);
  return corrected.config;
}

/** Adds where the other documents of a preset are. */
function completeSources(
  sources: Map<string, string>,
  { specs }: Config,
  { preset, specs: folder }: ConfigArguments,
): void {
  const problems: Problem[] = [];
  for (const spec of specs.filter(({ namespace }) => !sources.has(namespace))) {
    const file = folder === undefined ? undefined : join(folder, spec.document);
    if (file !== undefined && !existsSync(file)) problems.push(missing(file, spec, preset, folder));
    sources.set(spec.namespace, file ?? (spec.upstream as string));
  }
  throwIfAny(problems);
}

function missing(where: string, spec: SpecConfig, preset = "", folder = ""): Problem {
  const update = `npx confluence-codegen update-specs --preset ${preset} --specs ${folder}`;
  const hint = `write it with \`${update}\`, or pass it as --document ${spec.namespace}=FILE`;
  return { where, what: "no such file", hint };
}

/** Lists on stderr where documents have outgrown their preset. */
function reportOutdated(outdated: readonly Problem[]): void {
  for (const { where, what, hint } of outdated) console.error(terminalLine(`${where}: ${what}; ${hint}`));
}

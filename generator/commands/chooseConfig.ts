import { join } from "node:path";
import type { Config } from "../config/config.js";
import { PRESETS_FOLDER } from "../ownFolders.js";
import { GeneratorError } from "../problems/Problem.js";
import { type ConfigArguments, PRESETS } from "./configOptions.js";

/** Reads the configuration that the options choose; without any, it is the one that is built in. */
export async function chooseConfig(
  { config: file, preset, specs }: ConfigArguments,
  builtIn: Config,
): Promise<Config> {
  if (file === undefined && preset === undefined) return builtIn;
  // The YAML parser is slow to load.
  const { readConfig } = await import("../read/readConfig.js");
  const config = await readConfig(file ?? locatePreset(preset as string));
  if (specs === undefined) return config;
  return { ...config, specsFolder: specs, command: `${config.command} --specs ${specs}` };
}

function locatePreset(name: string): string {
  if (PRESETS.includes(name)) return join(PRESETS_FOLDER, name, "config.yaml");
  const hint = `choose one of ${PRESETS.join(", ")}`;
  throw new GeneratorError([{ where: "--preset", what: `there is no preset ${name}`, hint }]);
}

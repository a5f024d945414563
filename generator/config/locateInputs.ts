import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { PACKAGE_FOLDER } from "../ownFolders.js";
import type { Config } from "./config.js";

/** Uses the inputs of the installed generator if the current folder has none of them. */
export function locateInputs(config: Config): Config {
  const { specsFolder, overlaysFolder, specs } = config;
  // The folder alone may be that of other documents.
  const inputs = [overlaysFolder ?? specsFolder, ...specs.map(({ document }) => join(specsFolder, document))];
  return inputs.some(existsSync) ? config : useOwnInputs(config);
}

/** Uses the inputs of the installed generator, whatever the current folder is. */
export function useOwnInputs(config: Config): Config {
  const own = (folder: string) => relative("", join(PACKAGE_FOLDER, folder));
  return {
    ...config,
    specsFolder: own(config.specsFolder),
    overlaysFolder: config.overlaysFolder && own(config.overlaysFolder),
    templates: config.templates.map(own),
  };
}

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { PACKAGE_FOLDER } from "../ownFolders.js";
import type { Config } from "./config.js";

/** Uses the inputs of the installed generator if the current folder has no specifications. */
export function locateInputs(config: Config): Config {
  return existsSync(config.specsFolder) ? config : useOwnInputs(config);
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

import { existsSync, readdirSync } from "node:fs";
import { PRESETS_FOLDER } from "../ownFolders.js";
import { maxSizeOption } from "./maxSizeOption.js";

/** The presets, by their names. */
export const PRESETS: readonly string[] = existsSync(PRESETS_FOLDER)
  ? readdirSync(PRESETS_FOLDER).sort()
  : [];

/** The options that choose a configuration. */
export interface ConfigArguments {
  readonly config?: string | undefined;
  readonly preset?: string | undefined;
  readonly specs?: string | undefined;
}

/** The options of every command that choose a configuration; without any, it is Confluence's. */
export const configOptions = {
  config: {
    type: "string",
    requiresArg: true,
    conflicts: "preset",
    defaultDescription: "both APIs of Confluence Cloud",
    describe: "YAML or JSON configuration file for other documents",
  },
  preset: {
    type: "string",
    requiresArg: true,
    describe: `Configuration that comes with the generator: ${PRESETS.join(" or ")}`,
  },
  specs: {
    type: "string",
    requiresArg: true,
    implies: "preset",
    describe: "Folder of the preset's documents, as update-specs writes it",
  },
} as const;

/** The options of the commands that read all documents of a configuration. */
export const documentOptions = {
  ...configOptions,
  document: {
    type: "string",
    array: true,
    nargs: 1,
    default: [] as string[],
    defaultDescription: "the configured files; for a preset, what Atlassian serves",
    describe: "A document to use, as NAME=FILE or NAME=URL; may be given several times",
  },
  "max-size": maxSizeOption,
} as const;

import { resolve } from "node:path";

/** The folder of the generator's own code: `generator/`, or `dist/` in the published package, both directly in the package's folder. */
export const CODE_FOLDER = import.meta.dirname;

/** The folder of the generator's package, which contains the templates and Confluence's specifications. */
export const PACKAGE_FOLDER = resolve(CODE_FOLDER, "..");

/** The folder of the presets, each a folder with a configuration and overlays. */
export const PRESETS_FOLDER = resolve(PACKAGE_FOLDER, "specs/presets");

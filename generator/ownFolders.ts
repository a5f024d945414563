import { resolve } from "node:path";

/** The folder of the generator's own code: `generator/`, or `dist/` of the published package, which is one level deep too. */
export const CODE_FOLDER = import.meta.dirname;

/** The folder of the generator's package, which holds the templates and Confluence's specifications. */
export const PACKAGE_FOLDER = resolve(CODE_FOLDER, "..");

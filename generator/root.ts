import { dirname } from "node:path";

/** Where the generator's own code is: `generator/` in the repository, `dist/` as it is published. */
export const CODE: string = import.meta.dirname;

/** What the code is in: the repository, or the installed package. */
export const ROOT: string = dirname(CODE);

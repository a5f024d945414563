import { fileURLToPath } from "node:url";
import type { Project } from "./createProject.js";
import type { Place } from "./suite/Place.js";

/** A runtime, and how it is made to run the suite. */
export interface Runtime {
  readonly name: string;
  readonly kind: Place["kind"];
  /** Where its program is, if it is installed. */
  readonly program: string;
  /** Whether it is a program of the machine, which may lack it and which goes on until it is ended. */
  readonly isBrowser?: boolean;
  /** Writes what the program runs, and gives its arguments. */
  readonly prepare: (project: Project, place: Place) => Promise<readonly string[]>;
}

/** The program of a package that `test/runtimes/package.json` names. */
export function packaged(runtime: string, path: string): string {
  const name = `${runtime}-${process.platform}-${process.arch}`;
  return fileURLToPath(new URL(`node_modules/${name}/${path}`, import.meta.url));
}

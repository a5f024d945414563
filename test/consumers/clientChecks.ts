import { equal } from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Check } from "./Check.js";
import { runProgram } from "./runProgram.js";

/** What a program prints in which every part of the client works. */
const PRINTED = "A,B not-found Home Home 42 read:space:confluence\n";

/** The program that bundles a module of the current folder. */
export const bundle = fileURLToPath(new URL("bundle.mjs", import.meta.url));

/** The project's compiler; beside this file stands an older one, which attw brings. */
const tsc = createRequire(new URL("../../package.json", import.meta.url)).resolve("typescript/bin/tsc");

/** The client in programs for Node, in TypeScript's three resolutions, and out of every bundler. */
export const clientChecks: readonly Check[] = [
  {
    name: "Node imports it",
    run: (project) => equal(runProgram(project, "program.mjs"), PRINTED),
  },
  {
    name: "Node requires it",
    run: (project) => equal(runProgram(project, "program.cjs"), PRINTED),
  },
  ...["Node16", "NodeNext", "Bundler"].map(
    (resolution): Check => ({
      name: `TypeScript finds it with moduleResolution ${resolution}`,
      run: (project) => checkTypes(project, resolution, "program.mts"),
    }),
  ),
  {
    name: "TypeScript finds it from CommonJS",
    run: (project) => {
      copyFileSync(join(project, "program.mts"), join(project, "program.cts"));
      checkTypes(project, "NodeNext", "program.cts");
    },
  },
  ...["esbuild", "rollup", "vite", "webpack"].map(
    (name): Check => ({
      name: `${name} bundles it`,
      run: (project) => {
        runProgram(project, bundle, name, "program.mjs", `out/${name}/program.mjs`);
        equal(runProgram(project, `out/${name}/program.mjs`), PRINTED);
      },
    }),
  ),
];

/** Checks the types of a file of a project; throws with what is wrong. */
export function checkTypes(project: string, moduleResolution: string, file: string): void {
  const module = /^node(16|next)$/i.test(moduleResolution) ? moduleResolution : "ESNext";
  const compilerOptions = {
    ...{ target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"], types: [], module, moduleResolution },
    ...{ strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
  };
  const config = `tsconfig.${moduleResolution}.json`;
  writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files: [file] }));
  equal(runProgram(project, tsc, "--project", config, "--pretty", "false"), "");
}

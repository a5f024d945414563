import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf } from "../typescript/compilers.js";
import type { Project } from "./createProject.js";
import { measureCpu, runProgram } from "./runProgram.js";

/** What a compiler says of itself after a consumer. */
export interface Diagnostics {
  readonly instantiations: number;
  /** Milliseconds of checking. */
  readonly check: number;
}

/** The compilers by their names, as `test/typescript/package.json` has them. */
export const compilers = [
  { name: "typescript59", label: "TypeScript 5.9" },
  { name: "typescript7", label: "TypeScript 7" },
] as const;

/** What a strict project of today asks for. */
export const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
} as const;

/** Compiles a consumer that must have no error. */
export function compileConsumer(project: Project, compiler: string, consumer: string): Diagnostics {
  const args = [...compilerArgs(project, compiler, consumer, true), "--extendedDiagnostics"];
  const { output } = runProgram(process.execPath, args, project.folder);
  const read = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(output)?.[1]);
  return { instantiations: read("Instantiations"), check: read("Check time") * 1000 };
}

/** Compiles a consumer and all declarations that it reaches; gives the milliseconds of processor time. */
export function measureFullCompilation(project: Project, compiler: string, consumer: string): number {
  return measureCpu(process.execPath, compilerArgs(project, compiler, consumer, false), project.folder);
}

function compilerArgs(
  { folder }: Project,
  compiler: string,
  consumer: string,
  skipLibCheck: boolean,
): string[] {
  const config = join(folder, `tsconfig.${consumer}.${skipLibCheck}.json`);
  writeFileSync(
    config,
    JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck }, files: [`${consumer}.ts`] }),
  );
  return [join(folderOf({ name: compiler }), "bin/tsc"), "-p", config];
}

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Compiler, folderOf } from "./compilers.js";
import { type Project, root } from "./createProject.js";
import type { Variant } from "./variants.js";

/** What a version of TypeScript says of a variant. */
export interface TypeCheck {
  readonly compiler: string;
  readonly variant: string;
  readonly errors: readonly string[];
}

/** What a demanding project asks for; declarations of dependencies are checked too. */
const STRICT = {
  target: "ES2022",
  noEmit: true,
  declaration: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
};

/** Checks a variant with a version of TypeScript. */
export async function checkTypes(compiler: Compiler, variant: Variant, project: Project): Promise<TypeCheck> {
  const { compilerOptions, include } = variant.configure(project);
  const options = { ...STRICT, ...compiler.options, ...compilerOptions };
  const config = join(
    project.folder,
    `tsconfig.${compiler.name}.${variant.name.replaceAll(/\W+/g, "-")}.json`,
  );
  await writeFile(config, JSON.stringify({ compilerOptions: options, include }));
  const { code, output } = await runCompiler(join(folderOf(compiler), "bin/tsc"), config);
  const errors = output.split("\n").filter((line) => /\berror TS\d+:/.test(line));
  // A compiler that breaks off has found nothing, and accepts nothing.
  if (code !== 0 && errors.length === 0) errors.push(`tsc ended with code ${code}: ${output}`);
  return { compiler: compiler.name, variant: variant.name, errors };
}

function runCompiler(program: string, config: string): Promise<{ code: unknown; output: string }> {
  return new Promise((resolve) => {
    const args = [program, "--project", config, "--pretty", "false"];
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? error.signal) : 0, output: stdout + stderr }),
    );
  });
}

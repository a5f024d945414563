import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const { config } = ts.readConfigFile("templates/client/tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
const compilerOptions: ts.CompilerOptions = {
  ...options,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** Lists what hinders the build from declaring the types of a file without any other file. */
function findFaults(file: string): string[] {
  const { diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, "utf8"), {
    fileName: "src/file.ts",
    compilerOptions,
    reportDiagnostics: true,
  });
  return diagnostics.map(
    ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

// The build of confluence-fetch would not notice it in what only other clients contain.
test.each(["client", "confluence"])(
  "every template of %s can be declared by itself, as the build does it",
  (name) => {
    const folder = join("templates", name, "src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => findFaults(join(folder, file)))).toEqual([]);
  },
);

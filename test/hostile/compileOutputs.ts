import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { OutputFile } from "../../generator/output/OutputFile.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const templates = join(root, "templates/client/src");
/** What knows the scopes of its own package, so that every output has it for itself. */
const ownTypes = ["src/scopes/AllOf.ts", "src/scopes/Allowed.ts"].map((path) => ({
  path,
  content: readFileSync(join(root, "templates/client", path), "utf8"),
}));
const { config } = ts.readConfigFile(join(root, "generated/tsconfig.json"), ts.sys.readFile);
const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
  rootDir: "/",
  noEmit: true,
  types: [],
};
/** The package of the outputs holds ES modules only. */
const asModule = {
  languageVersion: ts.ScriptTarget.ES2022,
  impliedNodeFormat: ts.ModuleKind.ESNext,
} as const;
const shared = new Map<string, ts.SourceFile | undefined>();

/** Compiles what was generated from many documents in one go; gives the errors of each. */
export function compileOutputs(outputs: readonly (readonly OutputFile[])[]): string[][] {
  const texts = new Map<string, string>();
  for (const [index, files] of outputs.entries()) {
    for (const { path, content } of [...files, ...ownTypes])
      if (path.endsWith(".ts")) texts.set(`/output/${index}/${path}`, content);
  }
  const program = ts.createProgram([...texts.keys()], options, hostOf(texts));
  return outputs.map((files, index) =>
    files
      .filter(({ path }) => path.endsWith(".ts"))
      .flatMap(({ path }) => {
        const file = program.getSourceFile(`/output/${index}/${path}`);
        const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
        return found.map((diagnostic) => `${path}: ${describe(diagnostic)}`);
      }),
  );
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file?.text.slice(start, start + 100).split("\n")[0];
  return `${ts.flattenDiagnosticMessageText(messageText, " ")} (${line})`;
}

/** Serves the outputs from memory, and to all of them what the templates have beside them. */
function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const readSource = (file: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, asModule);
    if (!shared.has(file)) {
      const found = existsSync(file) ? readFileSync(file, "utf8") : undefined;
      shared.set(file, found === undefined ? undefined : ts.createSourceFile(file, found, target));
    }
    return shared.get(file);
  };
  return {
    ...host,
    getSourceFile: readSource,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    resolveModuleNameLiterals: (literals, containing) =>
      literals.map(({ text }) => ({ resolvedModule: findModule(text, containing, texts) })),
  };
}

function findModule(
  name: string,
  containing: string,
  outputs: ReadonlyMap<string, string>,
): ts.ResolvedModuleFull | undefined {
  if (!name.startsWith(".")) return undefined;
  const file = resolve(dirname(containing), name).replace(/\.js$/, ".ts");
  const [, template] = /^\/output\/\d+\/src\/(.+)$/.exec(file) ?? [];
  const isTemplate = template !== undefined && !outputs.has(file);
  return {
    resolvedFileName: isTemplate ? join(templates, template) : file,
    extension: ts.Extension.Ts,
  };
}

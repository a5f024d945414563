import { join } from "node:path";
import ts from "typescript";

/** A code block of a README, as a module of its own. */
export interface Block {
  readonly name: string;
  readonly code: string;
}

/**
 * Takes the TypeScript blocks out of a README.
 *
 * @param client the variable of the client, which a block that speaks of an earlier one is given
 * @param type its type, as it is imported: `import("confluence-fetch").Confluence`
 */
export function readBlocks(file: string, readme: string, client: string, type: string): Block[] {
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
  return blocks.map((code, index) => {
    const hasClient = code.includes(`const ${client} =`);
    const declared = hasClient ? "" : `declare const ${client}: ${type};\n`;
    return { name: `${file}-block-${index + 1}.ts`, code: `${declared}${code}\nexport {};\n` };
  });
}

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options: strict } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
/** The files beside the modules, which are read once for all programs. */
const sources = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles modules that are in memory only, by the strict options of the project.
 *
 * @param folder where they seem to be
 */
export function compileBlocks(
  blocks: readonly Block[],
  folder = process.cwd(),
  others: ts.CompilerOptions = {},
): string[] {
  const options = { ...strict, ...others, noUnusedLocals: false };
  const byPath = new Map(blocks.map(({ name, code }) => [join(folder, name), code]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (path) => byPath.has(path) || fileExists(path);
  host.readFile = (path) => byPath.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...given) => {
    if (byPath.has(path)) return getSourceFile(path, ...given);
    if (!sources.has(path)) sources.set(path, getSourceFile(path, ...given));
    return sources.get(path);
  };
  const program = ts.createProgram([...byPath.keys()], options, host);
  const found = [...byPath.keys()].flatMap((path) => [
    ...ts.getPreEmitDiagnostics(program, program.getSourceFile(path)),
  ]);
  return found.map(({ file, messageText }) => {
    return `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

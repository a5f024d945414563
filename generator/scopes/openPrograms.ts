import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Project, ts } from "ts-morph";
import { GeneratorError, type Problem, throwIfAny } from "../problems/Problem.js";

/**
 * Opens the programs of the given tsconfigs and their references, and one program of the given entry files.
 * Without arguments, it opens the tsconfig of the current folder.
 */
export function openPrograms(given: readonly string[]): ts.Program[] {
  const paths = given.length > 0 ? given : ["tsconfig.json"];
  throwIfAny(paths.flatMap((path) => findMissing(path)));
  const configs = paths.filter(isConfig);
  const files = paths.filter((path) => !isConfig(path));
  const commandLines = configs.flatMap((path) => readConfigs(resolve(configFile(path))));
  if (files.length > 0) commandLines.push(readFiles(files));
  return commandLines.map(({ options, fileNames }) => {
    const project = new Project({ compilerOptions: options, skipFileDependencyResolution: true });
    const others = fileNames.filter((file) => !isFile(file));
    throwIfAny(others.map((file) => notAFile(file, "correct `files` in the tsconfig")));
    for (const file of fileNames) addFile(project, file);
    return project.getProgram().compilerObject;
  });
}

function addFile(project: Project, file: string): void {
  try {
    project.addSourceFileAtPath(file);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const hint = "simplify the file, or leave it out";
    throw new GeneratorError([{ where: file, what: "is nested too deeply for the compiler", hint }], {
      cause,
    });
  }
}

/** The options of a program without a tsconfig. */
const DEFAULTS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  jsx: ts.JsxEmit.Preserve,
};

function findMissing(path: string): Problem[] {
  const file = isConfig(path) ? configFile(path) : path;
  const hint = "pass a tsconfig.json, its folder, or the entry files of the program";
  if (!existsSync(file)) return [{ where: file, what: "no such file", hint }];
  return isFile(file) ? [] : [notAFile(file, hint)];
}

/** To read a pipe or a device may never end. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function notAFile(where: string, hint: string): Problem {
  return { where, what: "is missing or no file", hint };
}

function isConfig(path: string): boolean {
  return path.endsWith(".json") || (existsSync(path) && statSync(path).isDirectory());
}

function configFile(path: string): string {
  return path.endsWith(".json") ? path : join(path, "tsconfig.json");
}

/**
 * Reads a tsconfig and its references; a tsconfig without files has no program of its own. `Project` reads one
 * tsconfig, without its references, and ignores invalid options, so that this part uses the compiler.
 */
function readConfigs(file: string, seen = new Set<string>()): ts.ParsedCommandLine[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const problems: Problem[] = [];
  const note = (diagnostic: ts.Diagnostic) => problems.push(toProblem(file, diagnostic));
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: note };
  const own = ts.getParsedCommandLineOfConfigFile(file, {}, host);
  const references = own?.projectReferences ?? [];
  const faults = own ? ts.getConfigFileParsingDiagnostics(own) : [];
  faults.filter(({ category }) => category === ts.DiagnosticCategory.Error).forEach(note);
  throwIfAny(problems);
  const others = references.flatMap((reference) =>
    readConfigs(ts.resolveProjectReferencePath(reference), seen),
  );
  return own === undefined || own.fileNames.length === 0 ? others : [own, ...others];
}

/** Takes the compiler options for single files from the tsconfig nearest to the first one. */
function readFiles(files: readonly string[]): ts.ParsedCommandLine {
  const fileNames = files.map((file) => resolve(file));
  const nearest = ts.findConfigFile(dirname(fileNames[0] as string), ts.sys.fileExists);
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const options = nearest && ts.getParsedCommandLineOfConfigFile(nearest, {}, host)?.options;
  return { options: { ...(options ?? DEFAULTS), allowJs: true }, fileNames, errors: [] };
}

function toProblem(config: string, { file, start, messageText }: ts.Diagnostic): Problem {
  const path = relative("", file?.fileName ?? config);
  const at = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : undefined;
  const where = at ? `${path}:${at.line + 1}:${at.character + 1}` : path;
  const what = ts.flattenDiagnosticMessageText(messageText, " ");
  return { where, what, hint: "fix the tsconfig; `tsc --noEmit -p` reports the same error" };
}

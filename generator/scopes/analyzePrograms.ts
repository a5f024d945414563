import type { ts } from "ts-morph";
import { GeneratorError, throwIfAny } from "../problems/Problem.js";
import type { AnalysisContext } from "./AnalysisContext.js";
import { ClientTypes } from "./ClientTypes.js";
import type { ClientUsage, OperationUse, UnresolvedUse } from "./ClientUsage.js";
import { findUnresolvedImports } from "./findUnresolvedImports.js";
import { listRecipeNames } from "./listRecipeNames.js";
import type { ScopedOperation } from "./listScopedOperations.js";
import { describeLocation, locationOf, type SourceLocation } from "./SourceLocation.js";
import { visitNode } from "./visitNode.js";

/**
 * Finds the operations that programs use, by visiting every node of their sources with the type checker. A use is
 * the location where a program takes an operation from the client; the call itself may be elsewhere. What a program
 * uses of other clients does not count.
 */
export function analyzePrograms(
  programs: readonly ts.Program[],
  operations: readonly ScopedOperation[],
  packageName: string,
): ClientUsage {
  const findings: Findings = { uses: new Map(), unresolved: new Map() };
  const contexts = programs.map((program) => createContext(program, operations, packageName, findings));
  throwIfAny(
    contexts.flatMap(({ context, own }) => own.flatMap((file) => findUnresolvedImports(context, file))),
  );
  if (!contexts.some(({ hasClient }) => hasClient)) throw clientNotFound(packageName);
  for (const { context, own } of contexts) for (const file of own) visitNode(context, file);
  return { uses: sortByLocation(findings.uses), unresolved: sortByLocation(findings.unresolved) };
}

interface Findings {
  readonly uses: Map<string, OperationUse>;
  readonly unresolved: Map<string, UnresolvedUse>;
}

function createContext(
  program: ts.Program,
  operations: readonly ScopedOperation[],
  packageName: string,
  findings: Findings,
) {
  const checker = program.getTypeChecker();
  const types = new ClientTypes(checker, packageName);
  const files = program.getSourceFiles();
  const ofPackage = files.filter(types.isOfPackage);
  const own = files.filter(
    (file) =>
      !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file) && !types.isOfPackage(file),
  );
  const recipes = listRecipeNames(ofPackage, own, checker, types);
  const context: AnalysisContext = {
    checker,
    types,
    packageName,
    recipes,
    names: new Set([...operations.map(({ id }) => id), ...recipes]),
    namespaces: new Set(operations.map(({ namespace }) => namespace)),
    operationsByRoute: new Map(operations.map((each) => [`${each.method} ${each.path}`, each.name])),
    reportUse(node, names) {
      const location = locationOf(node);
      for (const operation of names)
        findings.uses.set(`${describeLocation(location)} ${operation}`, { operation, location });
    },
    reportUnresolved(node, what) {
      const location = locationOf(node);
      const line = `${location.file}:${location.line}`;
      if (!findings.unresolved.has(line)) findings.unresolved.set(line, { what, location });
    },
  };
  return { context, own, hasClient: ofPackage.length > 0 };
}

function clientNotFound(packageName: string): GeneratorError {
  const what = `no file of the program imports ${packageName}`;
  const hint =
    "pass the tsconfig.json or the files of a program that uses it, or name another client with --config or --preset";
  return new GeneratorError([{ where: "scopes", what, hint }]);
}

function sortByLocation<Found extends { readonly location: SourceLocation }>(
  found: ReadonlyMap<string, Found>,
): Found[] {
  return [...found.values()].sort(
    ({ location: a }, { location: b }) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import { ts } from "ts-morph";
import { GeneratorError, throwIfAny } from "../problems/Problem.js";
import { ClientTypes } from "./ClientTypes.js";
import { findUnresolvedImports } from "./findUnresolvedImports.js";
import { listRecipeNames } from "./listRecipeNames.js";
import type { ScopedOperation } from "./listScopedOperations.js";
import {
  describePlace,
  type Place,
  type ProgramUses,
  placeOf,
  type UnresolvedUse,
  type Use,
} from "./ProgramUses.js";
import type { Search } from "./Search.js";
import { takeAssigned, takeBound, takeElement, takeMember, takeRecipe } from "./visitAccess.js";
import { judgeCall } from "./visitClientCall.js";
import { judgeFlow } from "./visitFlow.js";

/**
 * Finds what programs use of the client: one walk over the sources of each, and the type checker's word. A use is
 * where the program takes an operation from the client; what it then does with it may happen elsewhere.
 */
export function findUses(
  programs: readonly ts.Program[],
  operations: readonly ScopedOperation[],
): ProgramUses {
  const notes: Notes = { uses: new Map(), unresolved: new Map() };
  const searches = programs.map((program) => openSearch(program, operations, notes));
  throwIfAny(
    searches.flatMap(({ search, own }) => own.flatMap((file) => findUnresolvedImports(search, file))),
  );
  if (!searches.some(({ hasClient }) => hasClient)) throw withoutClient();
  for (const { search, own } of searches) for (const file of own) visit(search, file);
  return { uses: inOrder(notes.uses), unresolved: inOrder(notes.unresolved) };
}

interface Notes {
  readonly uses: Map<string, Use>;
  readonly unresolved: Map<string, UnresolvedUse>;
}

function openSearch(program: ts.Program, operations: readonly ScopedOperation[], notes: Notes) {
  const checker = program.getTypeChecker();
  const types = new ClientTypes(checker);
  const files = program.getSourceFiles();
  const ofPackage = files.filter(types.isOfPackage);
  const own = files.filter(
    (file) =>
      !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file) && !types.isOfPackage(file),
  );
  const recipes = listRecipeNames(ofPackage, own, checker, types);
  const search: Search = {
    checker,
    types,
    recipes,
    names: new Set([...operations.map(({ id }) => id), ...recipes]),
    namespaces: new Set(operations.map(({ namespace }) => namespace)),
    places: new Map(operations.map((each) => [`${each.method} ${each.path}`, each.name])),
    use(node, names) {
      const place = placeOf(node);
      for (const operation of names)
        notes.uses.set(`${describePlace(place)} ${operation}`, { operation, place });
    },
    leave(node, what) {
      const place = placeOf(node);
      const line = `${place.file}:${place.line}`;
      if (!notes.unresolved.has(line)) notes.unresolved.set(line, { what, place });
    },
  };
  return { search, own, hasClient: ofPackage.length > 0 };
}

function withoutClient(): GeneratorError {
  const what = "no file of the program imports confluence-fetch";
  const hint = "give the tsconfig.json, or the files, of a program that uses the client";
  return new GeneratorError([{ where: "scopes", what, hint }]);
}

/** Looks at a node and all below it that is there when the program runs. */
function visit(search: Search, node: ts.Node): void {
  if (isTypeOnly(node)) return;
  if (ts.isPropertyAccessExpression(node)) takeMember(search, node);
  else if (ts.isElementAccessExpression(node)) takeElement(search, node);
  else if (ts.isBindingElement(node)) takeBound(search, node);
  else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    takeAssigned(search, node);
  else if (ts.isIdentifier(node)) takeRecipe(search, node);
  else if (ts.isCallExpression(node)) judgeCall(search, node);
  if (ts.isExpression(node)) judgeFlow(search, node);
  ts.forEachChild(node, (child) => visit(search, child));
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) {
    const { parent } = node;
    return (
      ts.isHeritageClause(parent) &&
      (parent.token !== ts.SyntaxKind.ExtendsKeyword || !ts.isClassLike(parent.parent))
    );
  }
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

function inOrder<Found extends { readonly place: Place }>(found: ReadonlyMap<string, Found>): Found[] {
  return [...found.values()].sort(
    ({ place: a }, { place: b }) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

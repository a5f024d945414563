import { ts } from "ts-morph";
import type { ClientTypes } from "./ClientTypes.js";

/** Lists the names of recipes and operation constants in a program, with their aliases in imports and exports. */
export function listRecipeNames(
  ofPackage: readonly ts.SourceFile[],
  own: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
  types: ClientTypes,
): Set<string> {
  const declarations = ofPackage.flatMap(({ statements }) => statements.flatMap(listDeclarations));
  const names = new Set<string>();
  for (const { name } of declarations) {
    const symbol = name && checker.getSymbolAtLocation(name);
    if (name && ts.isIdentifier(name) && types.operationsOf(symbol).length > 0) names.add(name.text);
  }
  const renamings = own.flatMap(({ statements }) => statements.flatMap(listRenamings));
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const [from, to] of renamings) if (names.has(from)) names.add(to);
  }
  return names;
}

function listDeclarations(
  statement: ts.Statement,
): readonly { readonly name?: ts.BindingName | undefined }[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  return ts.isFunctionDeclaration(statement) ? [statement] : [];
}

function listRenamings(statement: ts.Statement): [string, string][] {
  const clause = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isExportDeclaration(statement) && statement.exportClause;
  if (!clause || (!ts.isNamedImports(clause) && !ts.isNamedExports(clause))) return [];
  return clause.elements.flatMap(({ propertyName, name }) =>
    propertyName ? [[propertyName.text, name.text] as [string, string]] : [],
  );
}

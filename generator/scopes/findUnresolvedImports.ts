import { ts } from "ts-morph";
import type { Problem } from "../problems/Problem.js";
import { describePlace, placeOf } from "./ProgramUses.js";
import type { Search } from "./Search.js";

const PACKAGE = "confluence-fetch";

/** Finds the imports of the client that lead nowhere: what they stand for has no type, so that no use is found. */
export function findUnresolvedImports(
  { checker, types }: Pick<Search, "checker" | "types">,
  file: ts.SourceFile,
): Problem[] {
  const problems: Problem[] = [];
  if (file.text.includes(PACKAGE)) visit(file);
  return problems;

  function visit(node: ts.Node): void {
    if (ts.isStringLiteral(node) && isSpecifier(node)) {
      const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
      if (!declarations.some(types.isOfPackage))
        problems.push({
          where: describePlace(placeOf(node)),
          what: `${node.text} does not lead to the types of the package ${PACKAGE}`,
          hint: `install ${PACKAGE} where the program is, and see what \`tsc --noEmit\` says of the import`,
        });
    }
    ts.forEachChild(node, visit);
  }
}

function isSpecifier({ text, parent }: ts.StringLiteral): boolean {
  if (text !== PACKAGE && !text.startsWith(`${PACKAGE}/`)) return false;
  if (ts.isCallExpression(parent))
    return (
      parent.expression.kind === ts.SyntaxKind.ImportKeyword || parent.expression.getText() === "require"
    );
  return (
    ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)
  );
}

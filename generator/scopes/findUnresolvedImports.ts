import { ts } from "ts-morph";
import type { Problem } from "../problems/Problem.js";
import type { AnalysisContext } from "./AnalysisContext.js";
import { describeLocation, locationOf } from "./SourceLocation.js";

const PACKAGE = "confluence-fetch";

/** Finds imports of the client that do not resolve to its types, so that its uses could not be found. */
export function findUnresolvedImports(
  { checker, types }: Pick<AnalysisContext, "checker" | "types">,
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
          where: describeLocation(locationOf(node)),
          what: `${node.text} does not resolve to the types of the package ${PACKAGE}`,
          hint: `install ${PACKAGE} where the program is, and check the import with \`tsc --noEmit\``,
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

import { ts } from "ts-morph";
import type { Problem } from "../problems/Problem.js";
import type { AnalysisContext } from "./AnalysisContext.js";
import { describeLocation, locationOf } from "./SourceLocation.js";

/** Finds imports of the client that do not resolve to its types, so that its uses could not be found. */
export function findUnresolvedImports(
  { checker, types, packageName }: Pick<AnalysisContext, "checker" | "types" | "packageName">,
  file: ts.SourceFile,
): Problem[] {
  const problems: Problem[] = [];
  if (file.text.includes(packageName)) visit(file);
  return problems;

  function visit(node: ts.Node): void {
    if (ts.isStringLiteral(node) && isSpecifier(node, packageName)) {
      const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
      if (!declarations.some(types.isOfPackage))
        problems.push({
          where: describeLocation(locationOf(node)),
          what: `${node.text} does not resolve to the types of the package ${packageName}`,
          hint: `install ${packageName} where the program is, and check the import with \`tsc --noEmit\``,
        });
    }
    ts.forEachChild(node, visit);
  }
}

function isSpecifier({ text, parent }: ts.StringLiteral, packageName: string): boolean {
  if (text !== packageName && !text.startsWith(`${packageName}/`)) return false;
  if (ts.isCallExpression(parent))
    return (
      parent.expression.kind === ts.SyntaxKind.ImportKeyword || parent.expression.getText() === "require"
    );
  return (
    ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)
  );
}

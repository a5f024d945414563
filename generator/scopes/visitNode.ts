import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { visitAssignmentPattern } from "./visitAssignmentPattern.js";
import { visitBinding } from "./visitBinding.js";
import { visitClientCall } from "./visitClientCall.js";
import { visitElementAccess } from "./visitElementAccess.js";
import { visitFlow } from "./visitFlow.js";
import { visitPropertyAccess } from "./visitPropertyAccess.js";
import { visitRecipeReference } from "./visitRecipeReference.js";

/** Visits a node and its descendants, skipping types and other code that does not exist at run time. */
export function visitNode(context: AnalysisContext, node: ts.Node): void {
  if (isTypeOnly(node)) return;
  if (ts.isPropertyAccessExpression(node)) visitPropertyAccess(context, node);
  else if (ts.isElementAccessExpression(node)) visitElementAccess(context, node);
  else if (ts.isBindingElement(node)) visitBinding(context, node);
  else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    visitAssignmentPattern(context, node);
  else if (ts.isIdentifier(node)) visitRecipeReference(context, node);
  else if (ts.isCallExpression(node)) visitClientCall(context, node);
  if (ts.isExpression(node)) visitFlow(context, node);
  ts.forEachChild(node, (child) => visitNode(context, child));
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

import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";

/** Visits `({ getPages: this.list } = confluence.v2)`. */
export function visitAssignmentPattern(
  context: AnalysisContext,
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
): void {
  const { name } = node;
  if (!ts.isIdentifier(name) || !context.names.has(name.text) || !isAssignedTo(node.parent)) return;
  const symbol = context.checker.getPropertySymbolOfDestructuringAssignment(name);
  context.reportUse(name, context.types.operationsOf(symbol));
}

/** Whether a literal is a destructuring pattern: the left side of an assignment or of `for … of`. */
function isAssignedTo(literal: ts.Node): boolean {
  let node = literal;
  while (!ts.isBinaryExpression(node.parent) && !ts.isForOfStatement(node.parent)) {
    if (!ts.isObjectLiteralElement(node.parent) && !isPattern(node.parent)) return false;
    node = node.parent;
  }
  if (ts.isForOfStatement(node.parent)) return node.parent.initializer === node;
  return node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function isPattern(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isParenthesizedExpression(node)
  );
}

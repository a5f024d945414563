import { ts } from "ts-morph";

/** Whether a member is named but not read: `typeof confluence.v2.getPages`, `confluence.v2.getPages = fake`. */
export function isNotEvaluated(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return ts.isTypeOfExpression(parent) || ts.isDeleteExpression(parent);
}

import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { isNotEvaluated } from "./isNotEvaluated.js";
import { reportKeys } from "./reportKeys.js";

/** Visits `confluence.v2["getPages"]`, where the key is a literal, a constant or a union of literals. */
export function visitElementAccess(context: AnalysisContext, node: ts.ElementAccessExpression): void {
  if (isNotEvaluated(node) || ts.isNumericLiteral(node.argumentExpression)) return;
  const owner = context.checker.getTypeAtLocation(node.expression);
  reportKeys(context, owner, node.argumentExpression);
}

import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { isNotEvaluated } from "./isNotEvaluated.js";

/** Visits `confluence.v2.getPages`, in a call or as a value. */
export function visitPropertyAccess(context: AnalysisContext, node: ts.PropertyAccessExpression): void {
  const { checker, types, names, namespaces } = context;
  const { name, expression } = node;
  if (!names.has(name.text) || isNotEvaluated(node)) return;
  const symbol = checker.getSymbolAtLocation(name);
  const isNamed = ts.isPropertyAccessExpression(expression) && namespaces.has(expression.name.text);
  if (symbol !== undefined) context.reportUse(name, types.operationsOf(symbol));
  else if (isNamed || (ts.isIdentifier(expression) && namespaces.has(expression.text)))
    context.reportUnresolved(name, `${node.getText()} may be an operation, but has no type`);
}

import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";

/** Visits `readPage(confluence, { id })`, and any other reference to a recipe or an operation constant. */
export function visitRecipeReference(
  { checker, types, recipes, reportUse }: AnalysisContext,
  node: ts.Identifier,
): void {
  if (!recipes.has(node.text)) return;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) reportUse(node, types.operationsOf(symbol));
}

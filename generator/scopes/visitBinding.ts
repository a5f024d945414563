import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { reportKeys } from "./reportKeys.js";
import { reportProperty } from "./reportProperty.js";

/** Visits `const { getPages: list } = confluence.v2`, also in parameters and nested patterns. */
export function visitBinding(context: AnalysisContext, node: ts.BindingElement): void {
  if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken) return;
  const key = node.propertyName ?? node.name;
  const owner = () => context.checker.getTypeAtLocation(node.parent);
  if (ts.isComputedPropertyName(key)) reportKeys(context, owner(), key.expression);
  else if ((ts.isIdentifier(key) || ts.isStringLiteral(key)) && context.names.has(key.text))
    reportProperty(context, owner(), key.text, key);
}

import type { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";

/** Reports the operation that is the property `name` of a type, or of each member of a union. */
export function reportProperty(
  { checker, types, reportUse }: AnalysisContext,
  owner: ts.Type,
  name: string,
  at: ts.Node,
): void {
  const type = checker.getNonNullableType(owner);
  for (const member of type.isUnion() ? type.types : [type])
    reportUse(at, types.operationsOf(checker.getPropertyOfType(checker.getApparentType(member), name)));
}

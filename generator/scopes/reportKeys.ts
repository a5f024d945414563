import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { literalsOf } from "./literalsOf.js";
import { reportProperty } from "./reportProperty.js";

/** Reports the operations that the possible values of a key select. */
export function reportKeys(context: AnalysisContext, owner: ts.Type, key: ts.Expression): void {
  const { checker, types } = context;
  const type = checker.getNonNullableType(owner);
  const part = types.partOf(type);
  if (part === undefined || part.kind === "openapi-fetch method") return;
  // A numeric index selects an element of a list of clients, not an operation.
  if (checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike) return;
  const keys = literalsOf(checker, key);
  const { operations, isWhole } = types.reachOf(type);
  if (keys === undefined || (part.kind === "operations" && isWhole && keys.length >= operations.size))
    context.reportUnresolved(key, `the operation is chosen at run time, by ${key.getText()}`);
  else for (const name of keys) reportProperty(context, type, name, key);
}

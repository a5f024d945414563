import { ts } from "ts-morph";

/** Returns the type arguments of a reference: the element type of an array, the result type of a promise. */
export function typeArgumentsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const { objectFlags = 0 } = type as Partial<ts.ObjectType>;
  const isReference = objectFlags & ts.ObjectFlags.Reference;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

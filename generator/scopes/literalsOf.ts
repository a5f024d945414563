import { ts } from "ts-morph";

/** Returns the strings that a value can be according to its type; undefined if it can be any string. */
export function literalsOf(checker: ts.TypeChecker, node: ts.Node): string[] | undefined {
  const type = checker.getTypeAtLocation(node);
  const bound = type.flags & ts.TypeFlags.Instantiable ? checker.getBaseConstraintOfType(type) : type;
  const members = bound?.isUnion() ? bound.types : [bound];
  const literals = members.map((member) => (member?.isStringLiteral() ? member.value : undefined));
  return literals.every((text) => text !== undefined) ? literals : undefined;
}

import { ts } from "ts-morph";

/** The texts that a value can be, as far as its type says; undefined where it can be any text. */
export function literalsOf(checker: ts.TypeChecker, node: ts.Node): string[] | undefined {
  const type = checker.getTypeAtLocation(node);
  const bound = type.flags & ts.TypeFlags.Instantiable ? checker.getBaseConstraintOfType(type) : type;
  const members = bound?.isUnion() ? bound.types : [bound];
  const texts = members.map((member) => (member?.isStringLiteral() ? member.value : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

import type TypeScript from "typescript";

type Ts = typeof TypeScript;

/** Accepts readonly arrays for the lists among the arguments of an operation. */
export function acceptReadonly(ts: Ts, type: TypeScript.TypeNode): TypeScript.TypeNode {
  const { factory } = ts;
  const inner = (types: readonly TypeScript.TypeNode[]) => types.map((each) => acceptReadonly(ts, each));
  if (ts.isTypeLiteralNode(type))
    return factory.createTypeLiteralNode(
      type.members.filter(ts.isPropertySignature).map((member) => {
        const list = member.type && ts.isArrayTypeNode(member.type) ? member.type : undefined;
        return list === undefined
          ? member
          : retype(ts, member, factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, list));
      }),
    );
  if (ts.isIntersectionTypeNode(type)) return factory.createIntersectionTypeNode(inner(type.types));
  if (ts.isUnionTypeNode(type)) return factory.createUnionTypeNode(inner(type.types));
  return ts.isParenthesizedTypeNode(type)
    ? factory.createParenthesizedType(acceptReadonly(ts, type.type))
    : type;
}

/** Accepts `undefined` for every property that may be left out, at any depth. */
export function acceptUndefined(ts: Ts, root: TypeScript.TypeNode): TypeScript.TypeNode {
  const visit = (node: TypeScript.Node): TypeScript.Node => {
    const inner = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(inner)) return inner;
    const type = inner.type as TypeScript.TypeNode;
    return retype(ts, inner, inner.questionToken ? orUndefined(ts, type) : type);
  };
  return visit(root) as TypeScript.TypeNode;
}

function orUndefined(ts: Ts, type: TypeScript.TypeNode): TypeScript.TypeNode {
  const { factory, SyntaxKind } = ts;
  if (type.kind === SyntaxKind.UnknownKeyword) return type;
  const types = ts.isUnionTypeNode(type) ? type.types : [type];
  return factory.createUnionTypeNode([...types, factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword)]);
}

/** Gives a property another type, and keeps its comments. */
export function retype(
  ts: Ts,
  property: TypeScript.PropertySignature,
  type: TypeScript.TypeNode,
): TypeScript.PropertySignature {
  const { modifiers, name, questionToken } = property;
  const changed = ts.factory.createPropertySignature(modifiers, name, questionToken, type);
  return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(property));
}

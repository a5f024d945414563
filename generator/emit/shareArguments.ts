import type TypeScript from "typescript";
import { typeName } from "../escape/escape.js";
import { maskPercents } from "../escape/percents.js";
import type { NormalizedDocument, NormalizedOperation } from "../normalize/NormalizedSpec.js";
import { retype } from "./acceptMore.js";
import { memberName, withMembers } from "./pruneNever.js";

type Ts = typeof TypeScript;

/**
 * Lets the parameters in `operations` refer to the arguments that the method takes, so that each is declared, and
 * documented, once. What an argument accepts beyond the document, a request of openapi-fetch accepts, too.
 */
export function shareArguments(
  ts: Ts,
  node: TypeScript.Node,
  { operations, components }: NormalizedDocument,
): TypeScript.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "operations") return node;
  // Arguments of which some depend on the type of the body are a union, and have no names that could be picked.
  const sharing = operations.filter(
    ({ argsType }) => argsType !== undefined && components.schemas[argsType]?.properties !== undefined,
  );
  const byName = new Map(sharing.map((each) => [maskPercents(each.operationId), each]));
  const { modifiers, name, typeParameters, heritageClauses } = node;
  const members = node.members.map((member) => {
    const operation = byName.get(memberName(ts, member));
    return operation && ts.isPropertySignature(member) ? shareParameters(ts, member, operation) : member;
  });
  return ts.factory.updateInterfaceDeclaration(
    ...([node, modifiers, name, typeParameters, heritageClauses, members] as const),
  );
}

function shareParameters(
  ts: Ts,
  member: TypeScript.PropertySignature,
  { argsType, parameters, requestBody }: NormalizedOperation,
): TypeScript.PropertySignature {
  const names = [...parameters.map(({ name }) => name), ...(requestBody ? ["body"] : [])];
  // Of two parameters with one name, or one that is called like the body, the arguments have but one. A number is no text
  // among the names of a type.
  const isPickable = new Set(names).size === names.length && !names.some((name) => String(+name) === name);
  if (argsType === undefined || !isPickable) return member;
  const args = ts.factory.createTypeReferenceNode(typeName(argsType));
  return withMembers(ts, member, (part) => {
    if (memberName(ts, part) !== "parameters") return part;
    return withMembers(ts, part, (group) => {
      const own = parameters.filter((each) => each.in === memberName(ts, group)).map(({ name }) => name);
      const others = names.filter((name) => !own.includes(name));
      return own.length === 0 ? group : retype(ts, group, select(ts, args, own, others));
    });
  });
}

/** The type of some of the properties of another, in the fewest words. */
function select(
  { factory }: Ts,
  type: TypeScript.TypeNode,
  own: readonly string[],
  others: readonly string[],
): TypeScript.TypeNode {
  if (others.length === 0) return type;
  const [utility, names] = others.length < own.length ? ["Omit", others] : ["Pick", own];
  const literals = names.map((name) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(maskPercents(name))),
  );
  return factory.createTypeReferenceNode(utility, [type, factory.createUnionTypeNode(literals)]);
}

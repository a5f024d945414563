import type TypeScript from "typescript";
import { absentName } from "./absentMethods.js";
import { retype } from "./acceptMore.js";
import { block, type Code, code, name } from "./code.js";

type Ts = typeof TypeScript;
type Member = TypeScript.PropertySignature;

/** The type of a response without content; in lower case, like `paths` and `operations`, so that no schema has its name. */
export const NO_CONTENT = "noContent";

/** The declaration that `pruneNever` refers to where a response has no content. */
export const NO_CONTENT_DECLARATION: Code = code`export interface ${name(NO_CONTENT)} ${block([
  code`headers: ${block([code`[name: string]: unknown;`])};`,
  code`content?: never;`,
])}`;

/** The type of a response that has nothing but JSON. */
export const JSON_CONTENT = "jsonContent";

/** The declaration that `pruneNever` refers to where a response has nothing but JSON. */
export const JSON_CONTENT_DECLARATION: Code = code`export interface ${name(JSON_CONTENT)}<Body, Headers = object> ${block(
  [
    code`headers: Headers & ${block([code`[name: string]: unknown;`])};`,
    code`content: ${block([code`"application/json": Body;`])};`,
  ],
)}`;

/** How the members of each of the two declarations are pruned. */
const CHANGES: ReadonlyMap<string, (ts: Ts, member: Member) => Member> = new Map([
  ["paths", prunePath],
  ["operations", pruneOperation],
]);

/**
 * Removes from `paths` and `operations` the optional members of type `never`, for methods and parameters that an API
 * does not have, and gives those methods, and responses that have JSON or nothing, a name. They are a third of the package
 * otherwise.
 */
export function pruneNever(ts: Ts, node: TypeScript.Node): TypeScript.Node {
  if (!ts.isInterfaceDeclaration(node)) return node;
  const change = CHANGES.get(node.name.text);
  if (change === undefined) return node;
  const { modifiers, name, typeParameters, heritageClauses, members } = node;
  const changed = members.map((member) => (ts.isPropertySignature(member) ? change(ts, member) : member));
  return ts.factory.updateInterfaceDeclaration(
    ...([node, modifiers, name, typeParameters, heritageClauses, changed] as const),
  );
}

/**
 * Refers to the methods that a path does not have by the name that all paths with the same methods share. No editor shows
 * the comments of methods, which those of the client have, too.
 */
function prunePath(ts: Ts, path: Member): Member {
  const { type } = withMembers(ts, path, (member) =>
    isNever(ts, member) || memberName(ts, member) === "parameters"
      ? undefined
      : ts.setSyntheticLeadingComments(member, undefined),
  );
  if (!type || !ts.isTypeLiteralNode(type)) return path;
  const absent = ts.factory.createTypeReferenceNode(
    absentName(type.members.map((member) => memberName(ts, member))),
  );
  return retype(ts, path, ts.factory.createIntersectionTypeNode([type, absent]));
}

function pruneOperation(ts: Ts, operation: Member): Member {
  const isPruned = (group: Member) => isNever(ts, group) && /^(header|cookie)$/.test(memberName(ts, group));
  return withMembers(ts, operation, (part) => {
    const name = memberName(ts, part);
    if (name === "parameters") return withMembers(ts, part, (group) => (isPruned(group) ? undefined : group));
    if (name !== "responses") return part;
    return withMembers(ts, part, (response) => nameResponse(ts, response));
  });
}

/** Changes the members of a property of an object type; members that become undefined are removed. */
export function withMembers(
  ts: Ts,
  property: Member,
  change: (member: Member) => Member | undefined,
): Member {
  if (!property.type || !ts.isTypeLiteralNode(property.type)) return property;
  const members = property.type.members.flatMap((member) =>
    ts.isPropertySignature(member) ? (change(member) ?? []) : member,
  );
  return retype(ts, property, ts.factory.createTypeLiteralNode(members));
}

/** Gives a response a name, if it has nothing but JSON, or neither content nor headers of its own. */
function nameResponse(ts: Ts, response: Member): Member {
  const [headers, content, ...others] = membersOf(ts, response);
  if (content === undefined || others.length > 0) return response;
  const own = membersOf(ts, headers).filter(ts.isPropertySignature);
  const refer = (name: string, ...types: TypeScript.TypeNode[]) =>
    retype(ts, response, ts.factory.createTypeReferenceNode(name, types));
  if (isNever(ts, content as Member)) return own.length === 0 ? refer(NO_CONTENT) : response;
  const [body, ...formats] = membersOf(ts, content).filter(ts.isPropertySignature);
  const isJson = body?.type && memberName(ts, body) === "application/json" && formats.length === 0;
  if (!isJson) return response;
  const ownHeaders = own.length === 0 ? [] : [ts.factory.createTypeLiteralNode(own)];
  return refer(JSON_CONTENT, body.type as TypeScript.TypeNode, ...ownHeaders);
}

function membersOf(ts: Ts, member: TypeScript.TypeElement | undefined): readonly TypeScript.TypeElement[] {
  const { type } = (member ?? {}) as Partial<Member>;
  return type && ts.isTypeLiteralNode(type) ? type.members : [];
}

function isNever(ts: Ts, { questionToken, type }: Member): boolean {
  return questionToken !== undefined && type?.kind === ts.SyntaxKind.NeverKeyword;
}

/** The name of a member of a type; empty where it is computed. */
export function memberName(ts: typeof TypeScript, { name }: TypeScript.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}

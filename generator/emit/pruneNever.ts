import type TypeScript from "typescript";
import { absentName } from "./absentMethods.js";
import { retype } from "./acceptMore.js";
import { block, type Code, code } from "./code.js";

type Ts = typeof TypeScript;
type Member = TypeScript.PropertySignature;

/** What members of any name may have. */
const ANY = block([code`[name: string]: unknown;`]);

/** The declarations that `pruneNever` refers to; in lower case, like `paths` and `operations`, so that no schema has their names. */
export const DECLARATIONS = {
  /** A response without content. */
  noContent: code`export interface noContent ${block([code`headers: ${ANY};`, code`content?: never;`])}`,
  /** A response that has nothing but JSON. */
  jsonContent: code`export interface jsonContent<Body, Headers = object> ${block([
    code`headers: Headers & ${ANY};`,
    code`content: ${block([code`"application/json": Body;`])};`,
  ])}`,
  /** A request body of JSON. */
  jsonBody: code`export interface jsonBody<Body> ${block([
    code`content: ${block([code`"application/json": Body;`])};`,
  ])}`,
  noParameters: code`export interface noParameters ${block([code`query?: never;`, code`path?: never;`])}`,
  /** Parameters of the path, and no others. */
  pathParameters: code`export interface pathParameters<Path> ${block([code`query?: never;`, code`path: Path;`])}`,
} as const satisfies Readonly<Record<string, Code>>;

/** How the members of each of the two declarations are pruned. */
const CHANGES: ReadonlyMap<string, (ts: Ts, member: Member) => Member> = new Map([
  ["paths", prunePath],
  ["operations", pruneOperation],
]);

/**
 * Removes from `paths` and `operations` the optional members of type `never`, for methods and parameters that an API
 * does not have, and gives a name to what most operations have in common. It is a third of the package otherwise.
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
  return withMembers(ts, operation, (part) => {
    const name = memberName(ts, part);
    if (name === "parameters") return nameParameters(ts, part);
    if (name === "requestBody") return nameBody(ts, part);
    return name === "responses" ? withMembers(ts, part, (response) => nameResponse(ts, response)) : part;
  });
}

/** Gives parameters a name, if there are none, or none but those of the path. */
function nameParameters(ts: Ts, parameters: Member): Member {
  const isPruned = (group: Member) => isNever(ts, group) && /^(header|cookie)$/.test(memberName(ts, group));
  const pruned = withMembers(ts, parameters, (group) => (isPruned(group) ? undefined : group));
  const [query, path, ...others] = membersOf(ts, pruned).filter(ts.isPropertySignature);
  if (!query || !path || others.length > 0 || !isNever(ts, query)) return pruned;
  return isNever(ts, path)
    ? refer(ts, parameters, "noParameters")
    : refer(ts, parameters, "pathParameters", path.type as TypeScript.TypeNode);
}

/** Gives a request body a name, if it is JSON. */
function nameBody(ts: Ts, body: Member): Member {
  const json = readJson(ts, membersOf(ts, body)[0]);
  return json === undefined ? body : refer(ts, body, "jsonBody", json);
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
  if (isNever(ts, content as Member)) return own.length === 0 ? refer(ts, response, "noContent") : response;
  const json = readJson(ts, content);
  if (json === undefined) return response;
  const ownHeaders = own.length === 0 ? [] : [ts.factory.createTypeLiteralNode(own)];
  return refer(ts, response, "jsonContent", json, ...ownHeaders);
}

/** The type of a content that is JSON and nothing else. */
function readJson(ts: Ts, content: TypeScript.TypeElement | undefined): TypeScript.TypeNode | undefined {
  const [body, ...formats] = membersOf(ts, content).filter(ts.isPropertySignature);
  const isJson = body && memberName(ts, body) === "application/json" && formats.length === 0;
  return isJson ? body.type : undefined;
}

/** Gives a property one of the declared types. */
function refer(
  ts: Ts,
  property: Member,
  name: keyof typeof DECLARATIONS,
  ...types: TypeScript.TypeNode[]
): Member {
  return retype(ts, property, ts.factory.createTypeReferenceNode(name, types));
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

import type TypeScript from "typescript";
import { retype } from "./acceptMore.js";
import { memberName } from "./pruneNever.js";

type Ts = typeof TypeScript;
type Members = readonly TypeScript.TypeElement[];

/** How many lists have to be the same but for their items, so that their fields are declared, and documented, once. */
const ENOUGH = 4;

/** The names of the declared lists; in lower case, so that no schema has one of them. */
export const LIST_NAMES = ["list", "list2", "list3", "list4", "list5", "list6"] as const;

/** A list: its fields, with what the items are. */
interface List {
  /** What it has in common with others. */
  readonly shape: string;
  readonly members: Members;
  readonly item: TypeScript.TypeNode;
}

/**
 * Declares the fields of lists that are the same but for their items once: `interface GetPagesResult extends
 * list<PageBulk>`. They are 2 % of the package otherwise.
 */
export function shareLists(
  ts: Ts,
  nodes: readonly TypeScript.Node[],
  print: (node: TypeScript.Node) => string,
): TypeScript.Node[] {
  const read = (members: Members) => readList(ts, members, print);
  const counts = new Map<string, { count: number; list: List }>();
  for (const list of nodes.flatMap((node) => findLists(ts, node, read)))
    counts.set(list.shape, { count: (counts.get(list.shape)?.count ?? 0) + 1, list });
  const shared = [...counts.values()].filter(({ count }) => count >= ENOUGH).slice(0, LIST_NAMES.length);
  const names = new Map(shared.map(({ list }, index) => [list.shape, LIST_NAMES[index] as string]));
  const nameOf = (list: List | undefined) => list && names.get(list.shape);
  return [
    ...nodes.map((node) => refer(ts, node, read, nameOf)),
    ...shared.map(({ list }) => declareList(ts, nameOf(list) as string, list)),
  ];
}

type Read = (members: Members) => List | undefined;

/** Lists the lists in a declaration, at any depth. */
function findLists(ts: Ts, root: TypeScript.Node, read: Read): List[] {
  const found: List[] = [];
  const visit = (node: TypeScript.Node): void => {
    const list =
      ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node) ? read(node.members) : undefined;
    if (list !== undefined) found.push(list);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function readList(ts: Ts, members: Members, print: (node: TypeScript.Node) => string): List | undefined {
  const results = members.find((member) => memberName(ts, member) === "results");
  const array = results && ts.isPropertySignature(results) ? results.type : undefined;
  if (array === undefined || !ts.isArrayTypeNode(array)) return undefined;
  const item = array.elementType;
  const shape = print(ts.factory.createTypeLiteralNode(withItem(ts, members, itemReference(ts))));
  return { shape, members, item };
}

const itemReference = (ts: Ts) => ts.factory.createTypeReferenceNode("Item");

/** The fields of a list with other items. */
function withItem(ts: Ts, members: Members, item: TypeScript.TypeNode): TypeScript.TypeElement[] {
  return members.map((member) =>
    ts.isPropertySignature(member) && memberName(ts, member) === "results"
      ? retype(ts, member, ts.factory.createArrayTypeNode(item))
      : member,
  );
}

/** Lets a declaration, and the types within it, refer to the lists that have names. */
function refer(
  ts: Ts,
  root: TypeScript.Node,
  read: Read,
  nameOf: (list: List | undefined) => string | undefined,
): TypeScript.Node {
  const { factory } = ts;
  const visit = (node: TypeScript.Node): TypeScript.Node => {
    const list =
      ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node) ? read(node.members) : undefined;
    const name = nameOf(list);
    if (list === undefined || name === undefined) return ts.visitEachChild(node, visit, undefined);
    const item = visit(list.item) as TypeScript.TypeNode;
    if (!ts.isInterfaceDeclaration(node)) return factory.createTypeReferenceNode(name, [item]);
    const base = factory.createExpressionWithTypeArguments(factory.createIdentifier(name), [item]);
    const heritage = factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [base]);
    const { modifiers, name: own } = node;
    const extending = factory.createInterfaceDeclaration(modifiers, own, undefined, [heritage], []);
    return ts.setSyntheticLeadingComments(extending, ts.getSyntheticLeadingComments(node));
  };
  return visit(root);
}

function declareList(ts: Ts, name: string, { members }: List): TypeScript.Node {
  const { factory } = ts;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const item = factory.createTypeParameterDeclaration(undefined, "Item");
  const declared = withItem(ts, members, itemReference(ts));
  return factory.createInterfaceDeclaration(exported, name, [item], undefined, declared);
}

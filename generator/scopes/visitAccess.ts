import { ts } from "ts-morph";
import { literalsOf } from "./literalsOf.js";
import type { Search } from "./Search.js";

/** `confluence.v2.getPages`, in a call or as a value. */
export function takeMember(search: Search, node: ts.PropertyAccessExpression): void {
  const { checker, types, names, namespaces } = search;
  const { name, expression } = node;
  if (!names.has(name.text) || isOnlyLookedAt(node)) return;
  const symbol = checker.getSymbolAtLocation(name);
  const isNamed = ts.isPropertyAccessExpression(expression) && namespaces.has(expression.name.text);
  if (symbol !== undefined) search.use(name, types.operationsOf(symbol));
  else if (isNamed || (ts.isIdentifier(expression) && namespaces.has(expression.text)))
    search.leave(name, `${node.getText()} may be an operation, but has no type`);
}

/** `confluence.v2["getPages"]`, with a key that is a literal, a constant or one of a few. */
export function takeElement(search: Search, node: ts.ElementAccessExpression): void {
  if (isOnlyLookedAt(node) || ts.isNumericLiteral(node.argumentExpression)) return;
  const owner = search.checker.getTypeAtLocation(node.expression);
  takeKeys(search, owner, node.argumentExpression);
}

/** `const { getPages: list } = confluence.v2`, also in parameters and within other patterns. */
export function takeBound(search: Search, node: ts.BindingElement): void {
  if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken) return;
  const key = node.propertyName ?? node.name;
  const owner = () => search.checker.getTypeAtLocation(node.parent);
  if (ts.isComputedPropertyName(key)) takeKeys(search, owner(), key.expression);
  else if ((ts.isIdentifier(key) || ts.isStringLiteral(key)) && search.names.has(key.text))
    takeProperty(search, owner(), key.text, key);
}

/** `({ getPages: this.list } = confluence.v2)`. */
export function takeAssigned(
  search: Search,
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
): void {
  const { name } = node;
  if (!ts.isIdentifier(name) || !search.names.has(name.text) || !isAssignedTo(node.parent)) return;
  const symbol = search.checker.getPropertySymbolOfDestructuringAssignment(name);
  search.use(name, search.types.operationsOf(symbol));
}

/** `readPage(confluence, { id })`, or a reference to the recipe. */
export function takeRecipe({ checker, types, recipes, use }: Search, node: ts.Identifier): void {
  if (!recipes.has(node.text)) return;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) use(node, types.operationsOf(symbol));
}

function takeKeys(search: Search, owner: ts.Type, key: ts.Expression): void {
  const { checker, types } = search;
  const type = checker.getNonNullableType(owner);
  const part = types.partOf(type);
  if (part === undefined || part.kind === "door method") return;
  // The numbers of a list that holds clients lead to clients.
  if (checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike) return;
  const keys = literalsOf(checker, key);
  const { operations, isWhole } = types.reachOf(type);
  if (keys === undefined || (part.kind === "operations" && isWhole && keys.length >= operations.size))
    search.leave(key, `the operation is chosen when the program runs, by ${key.getText()}`);
  else for (const name of keys) takeProperty(search, type, name, key);
}

function takeProperty({ checker, types, use }: Search, owner: ts.Type, name: string, at: ts.Node): void {
  const type = checker.getNonNullableType(owner);
  for (const member of type.isUnion() ? type.types : [type])
    use(at, types.operationsOf(checker.getPropertyOfType(checker.getApparentType(member), name)));
}

/** `typeof confluence.v2.getPages`, and `confluence.v2.getPages = fake`, use nothing. */
function isOnlyLookedAt(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return ts.isTypeOfExpression(parent) || ts.isDeleteExpression(parent);
}

/** Whether a literal stands to the left of an assignment, or of `of`, where it is a pattern. */
function isAssignedTo(literal: ts.Node): boolean {
  let node = literal;
  while (!ts.isBinaryExpression(node.parent) && !ts.isForOfStatement(node.parent)) {
    if (!ts.isObjectLiteralElement(node.parent) && !isPattern(node.parent)) return false;
    node = node.parent;
  }
  if (ts.isForOfStatement(node.parent)) return node.parent.initializer === node;
  return node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function isPattern(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isParenthesizedExpression(node)
  );
}

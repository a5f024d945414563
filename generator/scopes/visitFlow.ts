import { ts } from "ts-morph";
import type { AnalysisContext } from "./AnalysisContext.js";
import { findTypeErasure, isOpen } from "./findTypeErasure.js";
import { literalsOf } from "./literalsOf.js";

/**
 * Visits a value of the client that is assigned to another type. The operations that the type keeps as methods of
 * its own count as used, because later calls of them can no longer be traced to the client.
 */
export function visitFlow(context: AnalysisContext, node: ts.Expression): void {
  if (!canBeClient(node) || !isHandedOver(node)) return;
  const { checker, types } = context;
  const source = checker.getTypeAtLocation(node);
  if (types.partOf(source) === undefined || isThis(checker, node) || isDependency(checker, node)) return;
  const target = targetOf(checker, node);
  const erasure = target && findTypeErasure(context, source, target);
  if (target && erasure?.isOpen)
    context.reportUnresolved(node, `the client is passed on as ${checker.typeToString(target)}`);
  else if (erasure && erasure.operations.length > 0) context.reportUse(node, erasure.operations);
  else visitCallee(context, node);
}

/** A function without a body to analyze may use everything it is given. */
function visitCallee(context: AnalysisContext, node: ts.Expression): void {
  const { checker, types, reportUse, reportUnresolved } = context;
  const argument = literalAround(node);
  const call = argument.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return;
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration === undefined || !isBodiless(declaration)) return;
  const index = call.arguments?.indexOf(argument) ?? -1;
  const parameter = declaration.parameters[Math.min(index, declaration.parameters.length - 1)];
  const declared = parameter && checker.getTypeAtLocation(parameter);
  const unknown = `what ${call.expression.getText()} uses of the client is unknown`;
  if (declared && (types.partOf(declared) || types.openapiFetch.isClient(declared))) {
    const { operations, isWhole } = types.reachOf(declared);
    if (isWhole || types.openapiFetch.isClient(declared)) reportUnresolved(node, unknown);
    // A recipe counts where it is named.
    else if (!types.isOfPackage(declaration)) reportUse(node, operations);
  } else if (/(\bextends|:) keyof\b|\bPropertyKey\b/.test(declaration.getText())) {
    const found = findNamedOperations(context, call, checker.getTypeAtLocation(node));
    if (found.length === 0) reportUnresolved(node, unknown);
    reportUse(node, found);
  }
}

function isBodiless(declaration: ts.Declaration): boolean {
  const isAmbient = ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient;
  return isAmbient !== 0 || declaration.getSourceFile().isDeclarationFile;
}

/** The operations that a call names beside the object that has them: `spyOn(confluence.v2, "getPages")`. */
function findNamedOperations(
  { checker, types }: AnalysisContext,
  call: ts.CallExpression | ts.NewExpression,
  owner: ts.Type,
) {
  const names = call.arguments?.flatMap((argument) => literalsOf(checker, argument) ?? []) ?? [];
  return names.flatMap((name) => types.operationsOf(checker.getPropertyOfType(owner, name)));
}

/** Whether an expression can be a value of the client; of a literal, each value in it is visited on its own. */
function canBeClient(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    node.kind === ts.SyntaxKind.ThisKeyword ||
    (ts.isBinaryExpression(node) && !isAssignment(node))
  );
}

/** Whether an expression is in a position where its value may get another type. */
function isHandedOver(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.arguments?.includes(node) === true;
  if (ts.isBinaryExpression(parent))
    return parent.right === node && isAssignment(parent) && !isLiteral(parent.left);
  if (ts.isArrowFunction(parent)) return parent.body === node;
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node;
  // A pattern without a type takes what it names, with its types.
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent))
    return ts.isIdentifier(parent.name) || ("type" in parent && parent.type !== undefined);
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.initializer === node;
  return (
    ts.isReturnStatement(parent) ||
    ts.isYieldExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadAssignment(parent) ||
    (ts.isTemplateSpan(parent) && ts.isTaggedTemplateExpression(parent.parent.parent)) ||
    ts.isAssertionExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isJsxSpreadAttribute(parent)
  );
}

function targetOf(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
  const { parent } = node;
  if (ts.isAssertionExpression(parent))
    return ts.isConstTypeReference(parent.type) ? undefined : checker.getTypeFromTypeNode(parent.type);
  if (isDestructured(literalAround(node))) return undefined;
  return checker.getContextualType(node) ?? openTargetAround(checker, node);
}

/** Whether a pattern without a type takes what it names of a literal: `const [client] = [confluence]`. */
function isDestructured({ parent }: ts.Expression): boolean {
  return ts.isVariableDeclaration(parent) && !ts.isIdentifier(parent.name) && parent.type === undefined;
}

/** What is in a literal goes where the literal goes, where that says nothing of its properties. */
function openTargetAround(checker: ts.TypeChecker, node: ts.Expression): ts.Type | undefined {
  const literal = literalAround(node);
  if (literal === node) return undefined;
  const target = targetOf(checker, literal);
  return target && isOpen(target) ? target : undefined;
}

/** The outermost literal that holds an expression; the expression itself where there is none. */
function literalAround(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const literal = ts.isObjectLiteralElement(parent) ? parent.parent : parent;
  return ts.isExpression(literal) && isLiteral(literal) ? literalAround(literal) : node;
}

/** Whether an expression is the `this` of `getPages.call(v2)`, which the method does not look at. */
function isThis(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const { expression } = parent;
  if (!ts.isPropertyAccessExpression(expression)) return false;
  if (!["call", "apply", "bind"].includes(expression.name.text)) return false;
  return checker.getTypeAtLocation(expression.expression).getCallSignatures().length > 0;
}

/** Whether an expression is in the list by which a hook of React sees that something has changed. */
function isDependency(checker: ts.TypeChecker, { parent }: ts.Expression): boolean {
  if (!ts.isArrayLiteralExpression(parent) || !ts.isCallExpression(parent.parent)) return false;
  const call = parent.parent;
  const parameters = checker.getResolvedSignature(call)?.declaration?.parameters ?? [];
  return /\bDependencyList$/.test(parameters[call.arguments.indexOf(parent)]?.getText() ?? "");
}

function isLiteral(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

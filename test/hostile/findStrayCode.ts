import ts from "typescript";
import { MANIFEST_FILE } from "../../generator/output/manifest.js";
import type { OutputFile } from "../../generator/output/OutputFile.js";

/** The files that are the same whatever a document says. */
const FIXED = [MANIFEST_FILE, "src/apis.ts", "src/product.ts", "src/v1/index.ts"];
/** The one function that generated code calls, on data. */
const TABLE_READER = 'import { readTable } from "../tables/readTable.js";';
/** The functions that follow pages, which a table contains beside what documents say. */
const FOLLOWER_IMPORT = /^import \{ [\w, ]+ \} from "\.\/paging\/followers\/\w+\.js";$/;
const FOLLOWERS =
  /^(by(Ancestors|Link|Offset|Token)|requestAncestors|acceptsAncestor|untilLast|inBody|checkProgress)$/;
/** The features of the client that operations bring. */
const FEATURES = ["files", "forms", "lists", "wire", "answers"];
const FEATURES_IMPORT =
  /^import \{ (?:(?:(?:files|forms|lists)(?:, )?)+ \} from "\.\.\/tables\/features|(wire|answers) \} from "\.\.\/tables\/\1)\.js";$/;
const fixed = new Map<string, string>();

/** Names what stands in generated files beside the declarations and the data that belong there. */
export function findStrayCode(files: readonly OutputFile[]): string[] {
  return files.flatMap(({ path, content }) => {
    if (FIXED.includes(path)) {
      if (!fixed.has(path)) fixed.set(path, content);
      return fixed.get(path) === content ? [] : [`${path}: differs from that of another document`];
    }
    if (path === "OPERATIONS.md") return findStrayLines(content).map((line) => `${path}: ${line}`);
    const source = ts.createSourceFile(path, content, ts.ScriptTarget.ESNext, true);
    const problems = (source as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
    return [
      ...problems.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
      ...source.statements.flatMap((node) => findStray(node).map((text) => `${path}: ${text.slice(0, 200)}`)),
    ];
  });
}

function findStray(node: ts.Statement): string[] {
  if (ts.isImportDeclaration(node)) {
    const from = (node.moduleSpecifier as ts.StringLiteral).text;
    const isFunction = [FEATURES_IMPORT, FOLLOWER_IMPORT].some((form) => form.test(node.getText()));
    if (node.getText() === TABLE_READER || isFunction) return [];
    const isKnown =
      /^\.\.?\/(schema|methods|scopes|(operations|paging|request|response|response\/answers|scopes)\/\w+)\.js$/.test(
        from,
      );
    return node.importClause?.isTypeOnly && isKnown ? [] : [node.getText()];
  }
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [];
  if (!ts.isVariableStatement(node)) return [node.getText()];
  return node.declarationList.declarations.flatMap(({ initializer }) => findNonData(initializer));
}

/** Names what of an expression is not data, written out. */
function findNonData(node: ts.Expression | undefined): string[] {
  if (node && ts.isAsExpression(node) && node.type.getText() === "const") return findNonData(node.expression);
  if (node && ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
        ? findNonData(property.initializer)
        : [property.getText()].filter((text) => !FEATURES.includes(text)),
    );
  }
  if (node && ts.isCallExpression(node) && node.expression.getText() === "readTable")
    return node.arguments.flatMap(findNonData);
  if (node?.getText() === "undefined") return [];
  if (node && ts.isArrayLiteralExpression(node)) return node.elements.flatMap(findNonData);
  const isNegative = node && ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand);
  const isLiteral =
    node &&
    (ts.isStringLiteral(node) ||
      ts.isNumericLiteral(node) ||
      node.kind === ts.SyntaxKind.TrueKeyword ||
      FOLLOWERS.test(node.getText()));
  return isLiteral || isNegative ? [] : [node?.getText() ?? "a declaration without a value"];
}

function findStrayLines(markdown: string): string[] {
  return markdown
    .split("\n")
    .filter((line) => !/^(|#.*|<!-- .* -->|\d+ operations, .*|\| .* \|)$/.test(line));
}

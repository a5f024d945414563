import ts from "typescript";

/** A place in the types where the compiler cannot help. */
export interface LooseType {
  /** The declaration and the properties below it, `[key]` for those that have no name: `Content.extensions[key]`. */
  readonly place: string;
  readonly kind: "any" | "unknown" | "index signature";
}

/** Finds the loose types in the text of declarations. */
export function findLooseTypes(text: string): LooseType[] {
  const source = ts.createSourceFile("declarations.ts", text, ts.ScriptTarget.Latest, true);
  const found: LooseType[] = [];
  const visit = (node: ts.Node, above: string): void => {
    const place = above + stepOf(node);
    const kind = kindOf(node);
    if (kind !== undefined) found.push({ place: withoutOperation(place.slice(1)), kind });
    ts.forEachChild(node, (child) => visit(child, place));
  };
  visit(source, "");
  return found;
}

function stepOf(node: ts.Node): string {
  if (hasNamelessProperties(node)) return "[key]";
  const isNamed =
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node);
  return isNamed ? `.${node.name.getText().replaceAll('"', "")}` : "";
}

function kindOf(node: ts.Node): LooseType["kind"] | undefined {
  if (hasNamelessProperties(node)) return "index signature";
  // `Record<string, unknown>` and `[key: string]: unknown` count once.
  if (hasNamelessProperties(node.parent)) return undefined;
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  return node.kind === ts.SyntaxKind.UnknownKeyword ? "unknown" : undefined;
}

function hasNamelessProperties(node: ts.Node | undefined): boolean {
  if (node === undefined) return false;
  return (
    ts.isIndexSignatureDeclaration(node) ||
    (ts.isTypeReferenceNode(node) && node.typeName.getText() === "Record")
  );
}

/** What holds of every operation and status is one place. */
function withoutOperation(place: string): string {
  return place.replace(/^operations\.\w+\.responses\.\w+\./, "operations.*.responses.*.");
}

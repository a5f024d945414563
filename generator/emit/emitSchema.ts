import type TypeScript from "typescript";
import { typeName } from "../escape/escape.js";
import { unmaskPercents } from "../escape/percents.js";
import { listSent } from "../normalize/listReached.js";
import type { NormalizedDocument, NormalizedSpec } from "../normalize/NormalizedSpec.js";
import type { OutputFile } from "../output/OutputFile.js";
import { declareAbsent } from "./absentMethods.js";
import { acceptReadonly, acceptUndefined } from "./acceptMore.js";
import { importType, mentions, syntax } from "./code.js";
import { createTypePrinter } from "./createTypePrinter.js";
import { transformDocument } from "./openapiTypescript.js";
import { DECLARATIONS, memberName, pruneNever } from "./pruneNever.js";
import { shareArguments } from "./shareArguments.js";
import { shareLists } from "./shareLists.js";
import { sourceFile } from "./sourceFile.js";

/**
 * Writes the types of one document: a named declaration for every schema, and `paths` for openapi-fetch.
 * openapi-typescript turns schemas into types; its nested types are hoisted to names here.
 */
export async function emitSchema({ config, document }: NormalizedSpec): Promise<OutputFile> {
  const { default: ts } = await import("typescript");
  const nodes = await transformDocument(ts, document);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const print = createTypePrinter(
    ts,
    (node) => nameOf(ts, node),
    (node) => printer.printNode(ts.EmitHint.Unspecified, useNames(ts, node), file),
  );
  const hoisted = shareLists(
    ts,
    nodes.flatMap((node) => hoistSchemas(ts, node, document)),
    print,
  );
  const types = syntax(hoisted, (node) =>
    unmaskPercents(print(pruneNever(ts, shareArguments(ts, node, document)))),
  );
  const named = Object.entries(DECLARATIONS).flatMap(([name, declaration]) =>
    mentions(types, `: ${name};`) || mentions(types, `: ${name}<`) ? [declaration] : [],
  );
  const imports = mentions(types, "FileInput") ? [importType("FileInput", "request/FileInput.js")] : [];
  return sourceFile(
    `src/${config.namespace}/schema.ts`,
    [config],
    [[types, ...declareAbsent(document), ...named]],
    imports,
  );
}

/** Turns the members of `components["schemas"]` into declarations of their own. */
function hoistSchemas(
  ts: typeof TypeScript,
  node: TypeScript.Node,
  document: NormalizedDocument,
): TypeScript.Node[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components")
    return isNoise(ts, node) ? [] : [node];
  const schemas = node.members.find((member) => memberName(ts, member) === "schemas");
  const members = typeMembers(ts, schemas as TypeScript.PropertySignature);
  const argsTypes = new Set(document.operations.map(({ argsType }) => argsType));
  const sent = listSent(document);
  return Object.keys(document.components.schemas).map((name, index) => {
    const member = members[index] as TypeScript.PropertySignature;
    const type = member.type as TypeScript.TypeNode;
    const accepting = argsTypes.has(name) ? acceptReadonly(ts, type) : type;
    const isSent = argsTypes.has(name) || sent.has(name);
    return declare(ts, typeName(name), member, isSent ? acceptUndefined(ts, accepting) : type);
  });
}

function typeMembers(
  ts: typeof TypeScript,
  property: TypeScript.PropertySignature,
): TypeScript.PropertySignature[] {
  return property.type && ts.isTypeLiteralNode(property.type)
    ? property.type.members.filter(ts.isPropertySignature)
    : [];
}

function declare(
  ts: typeof TypeScript,
  name: string,
  member: TypeScript.PropertySignature,
  type: TypeScript.TypeNode,
): TypeScript.Node {
  const { factory } = ts;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const node = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(member));
}

/** Replaces `components["schemas"]["PageSingle"]` by `PageSingle`. */
function useNames(ts: typeof TypeScript, root: TypeScript.Node): TypeScript.Node {
  const visit = (node: TypeScript.Node): TypeScript.Node => {
    const name = ts.isIndexedAccessTypeNode(node) ? nameOf(ts, node) : undefined;
    return name === undefined
      ? ts.visitEachChild(node, visit, undefined)
      : ts.factory.createTypeReferenceNode(name);
  };
  return visit(root);
}

/** The name that replaces `components["schemas"]["PageSingle"]`. */
function nameOf(ts: typeof TypeScript, node: TypeScript.IndexedAccessTypeNode): string | undefined {
  const schemas = node.objectType;
  const isSchema = ts.isIndexedAccessTypeNode(schemas) && isReferenceTo(ts, schemas.objectType, "components");
  return isSchema ? typeName(indexText(ts, node)) : undefined;
}

function isReferenceTo(ts: typeof TypeScript, node: TypeScript.TypeNode, name: string): boolean {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === name;
}

function indexText(ts: typeof TypeScript, { indexType }: TypeScript.IndexedAccessTypeNode): string {
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : "";
}

/** Whether a declaration of openapi-typescript is one that these documents leave empty. */
function isNoise(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs", "components"].includes(node.name.text);
}

import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import type TypeScript from "typescript";
import { typeName } from "../escape/escape.js";
import { OPEN_ENUM } from "../normalize/rules/openEnums.js";
import { isObject } from "../openapi/isObject.js";
import { resolveRef } from "../openapi/references.js";
import type { OutputFile } from "../output/OutputFile.js";
import type { Spec } from "../read/Spec.js";
import { importType, mentions, syntax } from "./code.js";
import { createTypePrinter } from "./createTypePrinter.js";
import { memberName, NO_CONTENT, NO_CONTENT_DECLARATION, pruneNever } from "./pruneNever.js";
import { sourceFile } from "./sourceFile.js";

/**
 * Writes the types of one document: a named declaration for every schema, and `paths` for openapi-fetch.
 * openapi-typescript turns schemas into types; what is done here is to lift its nested types to names.
 */
export async function emitSchema({ config, document }: Spec): Promise<OutputFile> {
  const { default: ts } = await import("typescript");
  const { default: transformSchema } = await import("openapi-typescript/dist/transform/index.mjs");
  const nodes = transformSchema(maskPercents(document), transformContext(ts, document));
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const print = createTypePrinter(
    ts,
    (node) => nameOf(ts, node),
    (node) => printer.printNode(ts.EmitHint.Unspecified, useNames(ts, node), file),
  );
  const lifted = nodes.flatMap((node) => liftSchemas(ts, node, document));
  const types = syntax(lifted, (node) => unmaskPercents(print(pruneNever(ts, node))));
  const shared = mentions(types, `: ${NO_CONTENT};`) ? [NO_CONTENT_DECLARATION] : [];
  const imports = mentions(types, "FileInput") ? [importType("FileInput", "request/FileInput.js")] : [];
  return sourceFile(`src/${config.namespace}/schema.ts`, [config], [[types, ...shared]], imports);
}

/** A character that no document holds, because `checkDocument` refuses it. */
const MASK = "\ufdd0";

/**
 * Gives openapi-typescript what it makes types of, without percent signs: it takes every name for a part of an
 * address, and fails where a percent sign encodes nothing.
 */
function maskPercents({ openapi, info, paths, components }: OpenAPI3): OpenAPI3 {
  const parts = { openapi, info, paths, components: { schemas: components?.schemas } };
  return JSON.parse(JSON.stringify(parts).replaceAll("%", MASK));
}

function unmaskPercents(code: string): string {
  // The printer spells the character in some literals; after a backslash of its own, it is text.
  return code.replaceAll(MASK, "%").replace(/(?<!\\)((?:\\\\)*)\\uFDD0/g, "$1%");
}

function transformContext(ts: typeof TypeScript, document: OpenAPI3): GlobalContext {
  const blob = ts.factory.createTypeReferenceNode("Blob");
  const input = ts.factory.createTypeReferenceNode("FileInput");
  const inputs = ts.factory.createUnionTypeNode([
    input,
    ts.factory.createTypeReferenceNode("readonly FileInput[]"),
  ]);
  const options: Partial<GlobalContext> = {
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    injectFooter: [],
    resolve: <T>(ref: string) => resolveProperties(document, ref) as T | undefined,
    transform: (schema: SchemaObject, { path = "" }) => {
      if (schema.format === OPEN_ENUM) return anyOtherText(ts);
      // A file that is sent comes in many forms, or several under one name; one that is received is a Blob.
      return schema.format === "binary" ? (path.includes("/responses/") ? blob : inputs) : undefined;
    },
  };
  return options as GlobalContext;
}

/** What openapi-typescript asks of a schema: which properties its type has, that a use may require. */
function resolveProperties(document: OpenAPI3, ref: string): object | undefined {
  const schema = resolveRef(document, ref) as SchemaObject & Record<string, unknown>;
  const isPlain = schema.type === undefined || schema.type === "object";
  const isOther = ["nullable", "enum", "const", "anyOf", "oneOf", "$ref"].some((key) => key in schema);
  if (!isPlain || isOther || !isObject(schema.properties)) return undefined;
  // Every object has a `constructor`, but no schema does.
  return { properties: Object.assign(Object.create(null), schema.properties) };
}

/** Prints as `(string & {})`, which keeps an editor's completions of the members beside it. */
function anyOtherText({ factory, SyntaxKind }: typeof TypeScript): TypeScript.TypeNode {
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]),
  );
}

/** Turns the members of `components["schemas"]` into declarations of the module. */
function liftSchemas(ts: typeof TypeScript, node: TypeScript.Node, document: OpenAPI3): TypeScript.Node[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components")
    return isNoise(ts, node) ? [] : [node];
  const schemas = node.members.find((member) => memberName(ts, member) === "schemas");
  const members = typeMembers(ts, schemas as TypeScript.PropertySignature);
  return Object.entries(document.components?.schemas ?? {}).map(([name, schema], index) => {
    const member = members[index] as TypeScript.PropertySignature;
    return declare(ts, typeName(name), isObject(schema) && "x-args" in schema ? loosen(ts, member) : member);
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

/** Lets callers pass `undefined` for what they leave out, and lists that they may not change. */
function loosen(ts: typeof TypeScript, args: TypeScript.PropertySignature): TypeScript.PropertySignature {
  const { factory } = ts;
  const members = typeMembers(ts, args).map((member) => {
    const { modifiers, name, questionToken } = member;
    let type = member.type as TypeScript.TypeNode;
    if (ts.isArrayTypeNode(type)) type = factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type);
    if (questionToken) {
      const none = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
      type = factory.createUnionTypeNode([type, none]);
    }
    const loose = factory.createPropertySignature(modifiers, name, questionToken, type);
    return ts.setSyntheticLeadingComments(loose, ts.getSyntheticLeadingComments(member));
  });
  return factory.updatePropertySignature(
    args,
    args.modifiers,
    args.name,
    args.questionToken,
    factory.createTypeLiteralNode(members),
  );
}

function declare(ts: typeof TypeScript, name: string, member: TypeScript.PropertySignature): TypeScript.Node {
  const { factory } = ts;
  const type = member.type as TypeScript.TypeNode;
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

/** The name that stands for `components["schemas"]["PageSingle"]`. */
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

/** Parts of openapi-typescript's output that these documents never fill. */
function isNoise(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs", "components"].includes(node.name.text);
}

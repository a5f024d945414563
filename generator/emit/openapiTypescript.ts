import type { GlobalContext, OpenAPI3, SchemaObject, TransformNodeOptions } from "openapi-typescript";
import type TypeScript from "typescript";
import { maskPercents } from "../escape/percents.js";
import { FILE, FORM_DATA } from "../normalize/argsSchema.js";
import type { NormalizedDocument, NormalizedOperation } from "../normalize/NormalizedSpec.js";
import { ANY_OTHER_STRING } from "../normalize/rules/openEnums.js";
import { isObject } from "../openapi/isObject.js";
import { tidyComments } from "./tidyComments.js";

/**
 * Turns a document into declarations with openapi-typescript; its names and strings have masked percent signs.
 *
 * Its transform is imported by path, because the root of the package also loads Redocly's linter, which takes longer
 * than everything else here. An upgrade may move it: the version is pinned in package.json, and a test checks it.
 */
export async function transformDocument(
  ts: typeof TypeScript,
  document: NormalizedDocument,
): Promise<TypeScript.Node[]> {
  const { default: transformSchema } = await import("openapi-typescript/dist/transform/index.mjs");
  const { default: transformType } = await import("openapi-typescript/dist/transform/schema-object.mjs");
  const nodes = transformSchema(toOpenApi(document), createContext(ts, transformType));
  for (const node of nodes) tidyComments(ts, node);
  return nodes;
}

function toOpenApi({ operations, components: { schemas } }: NormalizedDocument): OpenAPI3 {
  const paths = new Map<string, Record<string, NormalizedOperation>>();
  for (const operation of operations) {
    const { path, method } = operation;
    paths.set(path, { ...paths.get(path), [method.toLowerCase()]: operation });
  }
  // It decodes every name as a part of an address, and fails where a percent sign encodes nothing.
  return mask({ paths: Object.fromEntries(paths), components: { schemas } }) as OpenAPI3;
}

/** Schemas that stand for a type of ours, and stay the objects that they are. */
const OWN_TYPES: readonly unknown[] = [ANY_OTHER_STRING, FILE, FORM_DATA];

/** Masks the percent signs of every name and string. */
function mask(value: unknown): unknown {
  if (typeof value === "string") return maskPercents(value);
  if (Array.isArray(value)) return value.map(mask);
  if (!isObject(value) || OWN_TYPES.includes(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [maskPercents(name), mask(inner)]));
}

type TransformType = (schema: SchemaObject, options: TransformNodeOptions) => TypeScript.TypeNode;

function createContext(ts: typeof TypeScript, transformType: TransformType): GlobalContext {
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
    // It would ask for the properties that a use of a schema requires; a rule has declared them already.
    resolve: () => undefined,
    transform: (schema: SchemaObject, options) => {
      const { path = "" } = options;
      if (isTuple(schema)) return tuple(ts, schema, (item) => transformType(item, options));
      if (schema === ANY_OTHER_STRING) return anyOtherString(ts);
      if (schema === FILE) return input;
      if (schema === FORM_DATA) return ts.factory.createTypeReferenceNode("FormData");
      // A file to upload can be given in several forms, and several files under one name; a downloaded one is a Blob.
      return schema.format === "binary" ? (path.includes("/responses/") ? blob : inputs) : undefined;
    },
  };
  return options as GlobalContext;
}

type Tuple = SchemaObject & { prefixItems: SchemaObject[]; items?: SchemaObject; minItems?: number };

function isTuple(schema: SchemaObject): schema is Tuple {
  return "prefixItems" in schema && "type" in schema && schema.type === "array";
}

/** Makes a tuple with the rest that its schema names, and with the elements optional that need not be there. */
function tuple(
  { factory, SyntaxKind }: typeof TypeScript,
  { prefixItems, items, minItems = prefixItems.length }: Tuple,
  transform: (item: SchemaObject) => TypeScript.TypeNode,
): TypeScript.TypeNode {
  const elements = prefixItems.map((item, index) =>
    index < minItems ? transform(item) : factory.createOptionalTypeNode(transform(item)),
  );
  const rest = items && transform(items);
  if (rest !== undefined && rest.kind !== SyntaxKind.NeverKeyword)
    elements.push(factory.createRestTypeNode(factory.createArrayTypeNode(rest)));
  return factory.createTupleTypeNode(elements);
}

/** Prints as `(string & {})`, which keeps an editor's completions of the members beside it. */
function anyOtherString({ factory, SyntaxKind }: typeof TypeScript): TypeScript.TypeNode {
  const string = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]),
  );
}

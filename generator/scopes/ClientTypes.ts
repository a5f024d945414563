import { ts } from "ts-morph";
import { uncapitalize } from "../escape/capitalize.js";
import type { ClientPart, Reach } from "./ClientPart.js";
import { createPackageTest } from "./createPackageTest.js";
import { OpenapiFetchTypes } from "./OpenapiFetchTypes.js";
import { typeArgumentsOf } from "./typeArgumentsOf.js";

/** The prefix of the interfaces that declare the methods of an API: `MethodsV2`. */
const METHODS_PREFIX = "Methods";

/** How many levels of properties are searched for the client. */
const MAX_DEPTH = 3;

const CONTAINER: ClientPart = { kind: "container" };

/** Recognizes by symbols and types, not by names, what in a program belongs to the client. */
export class ClientTypes {
  /** Whether a declaration or a file belongs to the client package. */
  readonly isOfPackage: (declaration: ts.Node) => boolean;
  /** The types of the openapi-fetch client. */
  readonly openapiFetch: OpenapiFetchTypes;
  readonly #checker: ts.TypeChecker;
  readonly #recipes = new Map<ts.Symbol, readonly string[]>();
  readonly #parts = new Map<ts.Type, ClientPart | undefined>();

  constructor(checker: ts.TypeChecker, packageName: string) {
    this.#checker = checker;
    this.isOfPackage = createPackageTest(packageName);
    this.openapiFetch = new OpenapiFetchTypes(checker, this.isOfPackage);
  }

  /** Returns the operations of a symbol: a method of the client, an operation constant or a recipe. */
  operationsOf(symbol: ts.Symbol | undefined): readonly string[] {
    if (symbol === undefined) return [];
    const { flags, declarations } = symbol;
    if (flags & ts.SymbolFlags.Alias) return this.operationsOf(this.#checker.getAliasedSymbol(symbol));
    if (flags & ts.SymbolFlags.Function) return this.#operationsOfRecipe(symbol);
    if (flags & ts.SymbolFlags.BlockScopedVariable) return this.#operationsOfConstant(symbol);
    if (declarations && !declarations.every((each) => this.#isConstant(each)))
      return declarations.flatMap((declaration) => this.#operationOf(declaration) ?? []);
    // A mapped type over names has properties without declarations, and one over constants has theirs; the types
    // are still those of the methods.
    return this.#operationsOfType(this.#checker.getTypeOfSymbol(symbol));
  }

  /** Classifies a type as a part of the client; undefined if it is none. */
  partOf(type: ts.Type): ClientPart | undefined {
    if (!this.#parts.has(type)) this.#parts.set(type, this.#readPart(type, MAX_DEPTH));
    return this.#parts.get(type);
  }

  /** Returns the operations that are reachable from a type. */
  reachOf(type: ts.Type): Reach {
    const operations = new Set<string>();
    return { isWhole: this.#collect(type, operations, MAX_DEPTH), operations };
  }

  #operationOf(declaration: ts.Declaration): string | undefined {
    const { parent } = declaration;
    const isMember = ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration);
    if (!isMember || !ts.isInterfaceDeclaration(parent) || !parent.name.text.startsWith(METHODS_PREFIX))
      return;
    if (!this.isOfPackage(declaration)) return;
    const namespace = parent.name.text.slice(METHODS_PREFIX.length);
    return `${uncapitalize(namespace)}.${this.#checker.getSymbolAtLocation(declaration.name)?.name}`;
  }

  #isConstant(declaration: ts.Declaration): boolean {
    const isExported = ts.isVariableDeclaration(declaration) || ts.isExportSpecifier(declaration);
    return isExported && this.isOfPackage(declaration);
  }

  #operationsOfConstant({ valueDeclaration }: ts.Symbol): readonly string[] {
    if (!valueDeclaration || !this.isOfPackage(valueDeclaration)) return [];
    return this.#operationsOfType(this.#checker.getTypeAtLocation(valueDeclaration));
  }

  /** Returns the operations of the type of a method, or of an operation constant, whose type argument it is. */
  #operationsOfType(type: ts.Type): readonly string[] {
    const members = type.isUnion() ? type.types : [type];
    const methods = members.map((member) => typeArgumentsOf(this.#checker, member)[0] ?? member);
    return methods
      .flatMap(({ symbol }) => symbol?.declarations ?? [])
      .flatMap((declaration) => this.#operationOf(declaration) ?? []);
  }

  /** Returns the operations that a recipe declares in the type of its client parameter. */
  #operationsOfRecipe(symbol: ts.Symbol): readonly string[] {
    const known = this.#recipes.get(symbol);
    if (known !== undefined) return known;
    const declaration = symbol.valueDeclaration;
    const isRecipe = declaration && ts.isFunctionDeclaration(declaration) && this.isOfPackage(declaration);
    const found = (isRecipe ? declaration.parameters : []).flatMap((parameter) => {
      const { operations, isWhole } = this.reachOf(this.#checker.getTypeAtLocation(parameter));
      return isWhole ? [] : [...operations];
    });
    this.#recipes.set(symbol, found);
    return found;
  }

  #readPart(type: ts.Type, depth: number): ClientPart | undefined {
    if (type.flags & ts.TypeFlags.Instantiable) {
      const constraint = this.#checker.getBaseConstraintOfType(type);
      return constraint && constraint !== type ? this.#readPart(constraint, depth) : undefined;
    }
    if (type.isUnionOrIntersection()) {
      for (const member of type.types) {
        const part = this.#readPart(member, depth);
        if (part) return part;
      }
    }
    if (!(type.flags & ts.TypeFlags.Object)) return undefined;
    return this.openapiFetch.readMethod(type) ?? this.#readObject(type as ts.ObjectType, depth);
  }

  #readObject(type: ts.ObjectType, depth: number): ClientPart | undefined {
    if (this.openapiFetch.isClient(type))
      return this.openapiFetch.isOfOwnPaths(type) ? { kind: "openapi-fetch client" } : undefined;
    const properties = type.getProperties();
    const isClient = properties.some((property) => this.#isOfClient(property));
    if (isClient && properties.some((property) => this.#isMethod(property))) return { kind: "operations" };
    if (depth === 0) return undefined;
    const inner = isClient || isTransparent(type.symbol) ? this.#listInner(type, properties) : [];
    const nested = [...inner, ...(isClient ? [] : typeArgumentsOf(this.#checker, type))];
    return nested.some((each) => this.#readPart(each, depth - 1)) ? CONTAINER : undefined;
  }

  /** Lists the types of an object's properties, and its return types if it is a function. */
  #listInner(type: ts.ObjectType, properties: readonly ts.Symbol[]): ts.Type[] {
    const values = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Method));
    return [
      ...values.map((property) => this.#checker.getTypeOfSymbol(property)),
      ...type.getCallSignatures().map((signature) => signature.getReturnType()),
    ];
  }

  #isMethod(property: ts.Symbol): boolean {
    return (property.flags & ts.SymbolFlags.Function) === 0 && this.operationsOf(property).length > 0;
  }

  /** Properties without declarations are those of a mapped type, which may be over the methods. */
  #isOfClient({ declarations }: ts.Symbol): boolean {
    return declarations?.some((each) => this.isOfPackage(each) && !isOfSchema(each)) ?? true;
  }

  /** Collects the operations of a type; returns whether it is a whole API. */
  #collect(type: ts.Type, operations: Set<string>, depth: number): boolean {
    const part = this.partOf(type);
    if (part === undefined || (part.kind === "container" && depth === 0)) return false;
    if (part.kind === "openapi-fetch client" || part.kind === "openapi-fetch method") return true;
    const properties = this.#checker.getPropertiesOfType(this.#checker.getNonNullableType(type));
    if (part.kind === "container")
      return (
        properties.filter((each) => this.#collect(this.#checker.getTypeOfSymbol(each), operations, depth - 1))
          .length > 0
      );
    const names = properties.flatMap((property) => this.operationsOf(property));
    for (const name of names) operations.add(name);
    const api = properties.flatMap(({ declarations = [] }) => declarations).find(this.isOfPackage)?.parent;
    if (api === undefined) return false;
    if (ts.isNamedExports(api)) return api.elements.length <= names.length;
    if (ts.isVariableDeclarationList(api)) return countExports(api) <= names.length;
    return ts.isInterfaceDeclaration(api) && api.members.length <= names.length;
  }
}

/** How many constants the file of a declaration exports where it declares them. */
function countExports(list: ts.VariableDeclarationList): number {
  const statements = list.getSourceFile().statements.filter(ts.isVariableStatement);
  const isExported = (statement: ts.VariableStatement) =>
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return statements.filter(isExported).length;
}

/** Instances of classes encapsulate the client, and the types of other libraries do not contain it. */
function isTransparent(symbol: ts.Symbol | undefined): boolean {
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) return true;
  const isShape = symbol.flags & (ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.ObjectLiteral);
  if (isShape) return !isOfSchema(declaration);
  const isOpen = symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Function);
  return isOpen !== 0 && !declaration.getSourceFile().isDeclarationFile;
}

/** The schemas are most of the package's types, and none contains the client. */
function isOfSchema(declaration: ts.Node): boolean {
  return /[/.]schema(\.d)?\.ts$/.test(declaration.getSourceFile().fileName);
}

import { ts } from "ts-morph";
import { createPackageTest } from "./createPackageTest.js";

/**
 * What of the client a value is: methods of operations, the typed openapi-fetch client, one method of the latter,
 * or an object around such things, of which the client itself is one.
 */
export type ClientPart =
  | { readonly kind: "operations" | "door" | "container" }
  | { readonly kind: "door method"; readonly method: string };

/** The operations to which a value leads; `isWhole` where it is a whole API, of which no part was chosen. */
export interface Reach {
  readonly operations: ReadonlySet<string>;
  readonly isWhole: boolean;
}

/** What the names of the interfaces begin with that hold the methods of an API: `MethodsV2`. */
const METHODS = "Methods";

/** How deep in its properties a value is looked for the client. */
const DEPTH = 3;

const CONTAINER: ClientPart = { kind: "container" };

/** Tells by symbols and types, not by names, what in one program belongs to the client. */
export class ClientTypes {
  /** Whether a declaration, or a file, is of the client package. */
  readonly isOfPackage = createPackageTest("confluence-fetch");
  readonly #isOfDoor = createPackageTest("openapi-fetch");
  readonly #checker: ts.TypeChecker;
  readonly #recipes = new Map<ts.Symbol, readonly string[]>();
  readonly #parts = new Map<ts.Type, ClientPart | undefined>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** The operations that a symbol stands for: a method of the client, a constant, or a recipe. */
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

  /** What a type is of the client; undefined where it is nothing of it. */
  partOf(type: ts.Type): ClientPart | undefined {
    if (!this.#parts.has(type)) this.#parts.set(type, this.#readPart(type, DEPTH));
    return this.#parts.get(type);
  }

  /** Whether a type is a client of openapi-fetch, of whatever API, or this client's own for declared scopes. */
  isDoor(type: ts.Type): boolean {
    const { symbol } = type;
    return (
      this.#isScopedDoor(type) ||
      (symbol?.name === "Client" && symbol.declarations?.some(this.#isOfDoor) === true)
    );
  }

  /** The operations to which a type leads. */
  reachOf(type: ts.Type): Reach {
    const operations = new Set<string>();
    return { isWhole: this.#collect(type, operations, DEPTH), operations };
  }

  #operationOf(declaration: ts.Declaration): string | undefined {
    const { parent } = declaration;
    const isMember = ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration);
    if (!isMember || !ts.isInterfaceDeclaration(parent) || !parent.name.text.startsWith(METHODS)) return;
    if (!this.isOfPackage(declaration)) return;
    const namespace = parent.name.text.slice(METHODS.length);
    return `${namespace.charAt(0).toLowerCase()}${namespace.slice(1)}.${declaration.name.getText()}`;
  }

  #isConstant(declaration: ts.Declaration): boolean {
    const isExported = ts.isVariableDeclaration(declaration) || ts.isExportSpecifier(declaration);
    return isExported && this.isOfPackage(declaration);
  }

  #operationsOfConstant({ valueDeclaration }: ts.Symbol): readonly string[] {
    if (!valueDeclaration || !this.isOfPackage(valueDeclaration)) return [];
    return this.#operationsOfType(this.#checker.getTypeAtLocation(valueDeclaration));
  }

  /** The type of a method, or of an operation that stands by itself, which carries it. */
  #operationsOfType(type: ts.Type): readonly string[] {
    const members = type.isUnion() ? type.types : [type];
    const methods = members.map((member) => this.argumentsOf(member)[0] ?? member);
    return methods
      .flatMap(({ symbol }) => symbol?.declarations ?? [])
      .flatMap((declaration) => this.#operationOf(declaration) ?? []);
  }

  /** A recipe names the operations that it needs in the type of the client that it takes. */
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
    return this.#readDoorMethod(type) ?? this.#readObject(type as ts.ObjectType, depth);
  }

  #readDoorMethod({ aliasSymbol, aliasTypeArguments = [] }: ts.Type): ClientPart | undefined {
    const { name = "", declarations = [] } = aliasSymbol ?? {};
    const [paths, method] = aliasTypeArguments;
    const isOwn = /^Scoped(Request|Method)$/.test(name) && declarations.some(this.isOfPackage);
    const isOther = /^Client(Request)?Method$/.test(name) && declarations.some(this.#isOfDoor);
    if (!isOwn && !(isOther && this.#isPaths(paths))) return undefined;
    if (name.includes("Request")) return { kind: "door method", method: "request" };
    return method?.isStringLiteral()
      ? { kind: "door method", method: method.value.toUpperCase() }
      : undefined;
  }

  #isScopedDoor({ symbol }: ts.Type): boolean {
    return symbol?.name === "ScopedClient" && symbol.declarations?.some(this.isOfPackage) === true;
  }

  #readObject(type: ts.ObjectType, depth: number): ClientPart | undefined {
    if (this.#isScopedDoor(type)) return { kind: "door" };
    if (this.isDoor(type)) return this.#isPaths(this.argumentsOf(type)[0]) ? { kind: "door" } : undefined;
    const properties = type.getProperties();
    const isClient = properties.some((property) => this.#isOfClient(property));
    if (isClient && properties.some((property) => this.#isMethod(property))) return { kind: "operations" };
    if (depth === 0) return undefined;
    const inner = isClient || isTransparent(type.symbol) ? this.#listInner(type, properties) : [];
    const held = [...inner, ...(isClient ? [] : this.argumentsOf(type))];
    return held.some((each) => this.#readPart(each, depth - 1)) ? CONTAINER : undefined;
  }

  /** The types of an object's properties, and of what it returns where it is a function. */
  #listInner(type: ts.ObjectType, properties: readonly ts.Symbol[]): ts.Type[] {
    const values = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Method));
    return [
      ...values.map((property) => this.#checker.getTypeOfSymbol(property)),
      ...type.getCallSignatures().map((signature) => signature.getReturnType()),
    ];
  }

  /** What a list, a promise or a map holds. */
  argumentsOf(type: ts.Type): readonly ts.Type[] {
    const { objectFlags = 0 } = type as Partial<ts.ObjectType>;
    const isReference = objectFlags & ts.ObjectFlags.Reference;
    return isReference ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
  }

  #isMethod(property: ts.Symbol): boolean {
    return (property.flags & ts.SymbolFlags.Function) === 0 && this.operationsOf(property).length > 0;
  }

  /** Properties without declarations are those of a mapped type, which may be over the methods. */
  #isOfClient({ declarations }: ts.Symbol): boolean {
    return declarations?.some((each) => this.isOfPackage(each) && !isOfSchema(each)) ?? true;
  }

  /** The paths are the client's, or some of them. */
  #isPaths(type: ts.Type | undefined): boolean {
    return type?.getProperties()[0]?.declarations?.some(this.isOfPackage) === true;
  }

  /** Collects the operations of a type, and tells whether they are all that there are. */
  #collect(type: ts.Type, operations: Set<string>, depth: number): boolean {
    const part = this.partOf(type);
    if (part === undefined || (part.kind === "container" && depth === 0)) return false;
    if (part.kind === "door" || part.kind === "door method") return true;
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
    return ts.isInterfaceDeclaration(api) && api.members.length <= names.length;
  }
}

/** Objects of classes keep the client to themselves, and the types of libraries know nothing of it. */
function isTransparent(symbol: ts.Symbol | undefined): boolean {
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) return true;
  const isShape = symbol.flags & (ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.ObjectLiteral);
  if (isShape) return !isOfSchema(declaration);
  const isOpen = symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Function);
  return isOpen !== 0 && !declaration.getSourceFile().isDeclarationFile;
}

/** The schemas are most of the package's types, and hold nothing of the client. */
function isOfSchema(declaration: ts.Node): boolean {
  return /[/.]schema(\.d)?\.ts$/.test(declaration.getSourceFile().fileName);
}

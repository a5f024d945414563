import type { ts } from "ts-morph";
import type { ClientPart } from "./ClientPart.js";
import { createPackageTest } from "./createPackageTest.js";
import { typeArgumentsOf } from "./typeArgumentsOf.js";

/** Recognizes the types of openapi-fetch clients and their methods. */
export class OpenapiFetchTypes {
  readonly #isOfOpenapiFetch = createPackageTest("openapi-fetch");
  readonly #checker: ts.TypeChecker;
  readonly #isOfPackage: (declaration: ts.Node) => boolean;

  constructor(checker: ts.TypeChecker, isOfPackage: (declaration: ts.Node) => boolean) {
    this.#checker = checker;
    this.#isOfPackage = isOfPackage;
  }

  /** Whether a type is an openapi-fetch client of any API, or the client's own type for declared scopes. */
  isClient(type: ts.Type): boolean {
    const { symbol } = type;
    return (
      this.#isScopedClient(type) ||
      (symbol?.name === "Client" && symbol.declarations?.some(this.#isOfOpenapiFetch) === true)
    );
  }

  /** Whether an openapi-fetch client is one for the paths of the client package. */
  isOfOwnPaths(type: ts.Type): boolean {
    return this.#isScopedClient(type) || this.#isPaths(typeArgumentsOf(this.#checker, type)[0]);
  }

  /** Reads the method of an openapi-fetch client, such as `GET`, for the paths of the client package. */
  readMethod({ aliasSymbol, aliasTypeArguments = [] }: ts.Type): ClientPart | undefined {
    const { name = "", declarations = [] } = aliasSymbol ?? {};
    const [paths, method] = aliasTypeArguments;
    const isOwn = /^Scoped(Request|Method)$/.test(name) && declarations.some(this.#isOfPackage);
    const isOther = /^Client(Request)?Method$/.test(name) && declarations.some(this.#isOfOpenapiFetch);
    if (!isOwn && !(isOther && this.#isPaths(paths))) return undefined;
    if (name.includes("Request")) return { kind: "openapi-fetch method", method: "request" };
    return method?.isStringLiteral()
      ? { kind: "openapi-fetch method", method: method.value.toUpperCase() }
      : undefined;
  }

  #isScopedClient({ symbol }: ts.Type): boolean {
    return symbol?.name === "ScopedClient" && symbol.declarations?.some(this.#isOfPackage) === true;
  }

  /** Whether a type consists of paths of the client package, all or some of them. */
  #isPaths(type: ts.Type | undefined): boolean {
    return type?.getProperties()[0]?.declarations?.some(this.#isOfPackage) === true;
  }
}

import type { ts } from "ts-morph";
import type { ClientTypes } from "./ClientTypes.js";

/** What the visitors of one program's nodes know, and where they report what they find. */
export interface AnalysisContext {
  readonly checker: ts.TypeChecker;
  readonly types: ClientTypes;
  /** The name of the client's package. */
  readonly packageName: string;
  /** The names of operations and recipes; the type checker is asked only about nodes with such a name. */
  readonly names: ReadonlySet<string>;
  /** The local names of recipes and operation constants. */
  readonly recipes: ReadonlySet<string>;
  /** The properties of the client that contain operations: `v1`, `v2`. */
  readonly namespaces: ReadonlySet<string>;
  /** The operation names by method and path: `GET /wiki/api/v2/pages`. */
  readonly operationsByRoute: ReadonlyMap<string, string>;
  /** Reports that the program uses operations at a node. */
  reportUse(node: ts.Node, operations: Iterable<string>): void;
  /** Reports that the types do not say which operations the program uses at a node, and why. */
  reportUnresolved(node: ts.Node, what: string): void;
}

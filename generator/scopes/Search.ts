import type { ts } from "ts-morph";
import type { ClientTypes } from "./ClientTypes.js";

/** One program's search: what it asks, what it looks for, and where it notes what it finds. */
export interface Search {
  readonly checker: ts.TypeChecker;
  readonly types: ClientTypes;
  /** The names of operations and recipes: only what bears one is worth a question to the checker. */
  readonly names: ReadonlySet<string>;
  /** The names that recipes have in the program. */
  readonly recipes: ReadonlySet<string>;
  /** The properties of the client under which operations stand: `v1`, `v2`. */
  readonly namespaces: ReadonlySet<string>;
  /** The operations by method and path: `GET /wiki/api/v2/pages`. */
  readonly places: ReadonlyMap<string, string>;
  /** Notes that the program takes operations at a node. */
  use(node: ts.Node, operations: Iterable<string>): void;
  /** Notes that the types do not say which operations the program uses at a node, and why. */
  leave(node: ts.Node, what: string): void;
}

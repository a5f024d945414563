/**
 * What part of the client a value is: an object with methods of operations, the openapi-fetch client, one of its
 * methods, or an object that contains such parts, such as the client itself.
 */
export type ClientPart =
  | { readonly kind: "operations" | "openapi-fetch client" | "container" }
  | { readonly kind: "openapi-fetch method"; readonly method: string };

/** The operations that are reachable from a value. */
export interface Reach {
  readonly operations: ReadonlySet<string>;
  /** Whether they are all operations of an API. */
  readonly isWhole: boolean;
}

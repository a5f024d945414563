declare module "openapi-format/utils/overlay.js" {
  /** A place in a document that a JSONPath found. */
  export interface FoundNode {
    readonly value: unknown;
    /** The object or the list that holds it; the document itself has none. */
    readonly parent?: object;
    readonly key?: string | number;
  }
  /** Finds the nodes that a JSONPath names. */
  export function resolveJsonPath(root: unknown, path: string): FoundNode[];
  /** Applies an OpenAPI Overlay to a document, in place. */
  export function openapiOverlay(
    document: unknown,
    options: { overlaySet: { overlay: string; actions: readonly unknown[] } },
  ): Promise<unknown>;
}

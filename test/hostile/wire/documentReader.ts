/** A node of a document, as it was parsed. */
export type Node = Readonly<Record<string, unknown>>;

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "query"];

/** An operation as the document has it, read without the generator's code. */
export interface ReadOperation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Node[];
  /** The media types of its body, with their nodes. */
  readonly body: Readonly<Record<string, Node>> | undefined;
  readonly isBodyRequired: boolean;
  readonly responses: readonly (readonly [status: string, response: Node])[];
}

/** Reads a document by itself, so that what the generator misreads is noticed. */
export class DocumentReader {
  readonly #document: Node;

  constructor(document: Node) {
    this.#document = document;
  }

  /** Follows references; `nullable` and other fields beside a reference are kept. */
  resolve(node: unknown, depth = 0): Node {
    if (!isNode(node)) return {};
    if (typeof node.$ref !== "string" || depth > 50) return node;
    const { $ref, ...beside } = node;
    const keys = $ref
      .split("/")
      .slice(1)
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = keys.reduce<unknown>(
      (parent, key) => (isNode(parent) || Array.isArray(parent) ? (parent as Node)[key] : undefined),
      this.#document,
    );
    return { ...this.resolve(target, depth + 1), ...beside };
  }

  listOperations(): ReadOperation[] {
    const paths = isNode(this.#document.paths) ? this.#document.paths : {};
    return Object.entries(paths).flatMap(([path, value]) => {
      if (!path.startsWith("/")) return [];
      const item = this.resolve(value);
      const others = isNode(item.additionalOperations) ? Object.entries(item.additionalOperations) : [];
      const own = METHODS.filter((method) => item[method] !== undefined).map(
        (method) => [method.toUpperCase(), item[method]] as const,
      );
      return [...own, ...others].map(([method, operation]) =>
        this.#read(method, path, item, operation as Node),
      );
    });
  }

  #read(method: string, path: string, item: Node, operation: Node): ReadOperation {
    const byPlace = new Map<string, Node>();
    for (const node of [item.parameters, operation.parameters].flat()) {
      const parameter = this.resolve(node);
      const isExcluded =
        parameter.in === "header" && /^(accept|content-type|authorization)$/i.test(`${parameter.name}`);
      if (parameter.in !== undefined && !isExcluded)
        byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
    }
    const body = operation.requestBody === undefined ? undefined : this.resolve(operation.requestBody);
    const responses = isNode(operation.responses) ? operation.responses : {};
    return {
      method,
      path,
      parameters: [...byPlace.values()],
      body:
        body &&
        Object.fromEntries(
          Object.entries(isNode(body.content) ? body.content : {}).map(([type, media]) => [
            type,
            this.resolve(media),
          ]),
        ),
      isBodyRequired: body?.required === true,
      responses: Object.entries(responses)
        .filter(([status]) => !status.startsWith("x-"))
        .map(([status, response]) => [status, this.resolve(response)] as const),
    };
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

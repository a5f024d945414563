/** An element of a body in storage format, or of HTML. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** An element, or a text without references and CDATA sections. */
export type MarkupNode = MarkupElement | string;

/** Attributes of a new element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Creates an element. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly MarkupNode[] = [],
): MarkupElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** Whether a node is an element, of one of the names if there are any. */
export function isElement(node: MarkupNode | undefined, ...names: readonly string[]): node is MarkupElement {
  return typeof node === "object" && (names.length === 0 || names.includes(node.name));
}

/** Finds the first child of a name. */
export function findChild(
  { children }: MarkupElement,
  ...names: readonly string[]
): MarkupElement | undefined {
  return children.find((child) => isElement(child, ...names)) as MarkupElement | undefined;
}

/** Joins the texts of nodes. */
export function textOf(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : textOf(node.children))).join("");
}

/** Returns the text of the first child of a name; empty without one. */
export function childText(parent: MarkupElement, name: string): string {
  return textOf(findChild(parent, name)?.children ?? []);
}

/** Whether a text consists of what separates elements; a no-break space is content. */
export function isBlank(node: MarkupNode): boolean {
  return typeof node === "string" && /^[ \t\r\n]*$/.test(node);
}

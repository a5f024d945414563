import {
  type Attributes,
  element,
  findChild,
  isElement,
  type MarkupElement,
  type MarkupNode,
  textOf,
} from "./Markup.js";

/** A macro in storage format. */
export interface Macro {
  readonly name: string;
  readonly id: string | undefined;
  readonly schemaVersion: string | undefined;
  /** The parameters by name, whose values may have elements. */
  readonly parameters: ReadonlyMap<string, readonly MarkupNode[]>;
  /** The body as markup, or as a plain text; undefined without one. */
  readonly body: readonly MarkupNode[] | string | undefined;
}

/** Reads a macro from `ac:structured-macro`, or from `ac:macro`, its name in old bodies. */
export function readMacro(macro: MarkupElement): Macro {
  const { attributes, children } = macro;
  const rich = findChild(macro, "ac:rich-text-body");
  const plain = findChild(macro, "ac:plain-text-body");
  const parameters = children
    .filter((child): child is MarkupElement => isElement(child, "ac:parameter"))
    .map((parameter) => [parameter.attributes["ac:name"] ?? "", parameter.children] as const);
  return {
    name: attributes["ac:name"] ?? "",
    id: attributes["ac:macro-id"],
    schemaVersion: attributes["ac:schema-version"],
    parameters: new Map(parameters),
    body: rich?.children ?? (plain && textOf(plain.children)),
  };
}

/** Returns the text of a parameter. */
export function parameterOf({ parameters }: Macro, name: string): string | undefined {
  const value = parameters.get(name);
  return value && textOf(value);
}

/** Creates a macro in storage format. */
export function createMacro(
  name: string,
  parameters: Attributes = {},
  body?: readonly MarkupNode[] | string,
  attributes: Attributes = {},
): MarkupElement {
  const given = Object.entries(parameters).flatMap(([key, value]) =>
    value === undefined ? [] : [element("ac:parameter", { "ac:name": key }, value === "" ? [] : [value])],
  );
  const plain = typeof body === "string";
  return element("ac:structured-macro", { "ac:name": name, "ac:schema-version": "1", ...attributes }, [
    ...given,
    ...(body === undefined
      ? []
      : [element(plain ? "ac:plain-text-body" : "ac:rich-text-body", {}, plain ? [body] : body)]),
  ]);
}

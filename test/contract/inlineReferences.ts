/** Makes a function that replaces each reference in a node by its target and each recursion by "anything". */
export function inlineReferences(document: object): (node: unknown) => unknown {
  const inlined = new Map<string, unknown>();
  const open = new Set<string>();

  const inline = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(inline);
    if (typeof node !== "object" || node === null) return node;
    if ("$ref" in node && typeof node.$ref === "string") return inlineTarget(node.$ref);
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(value)]));
  };

  const inlineTarget = (reference: string): unknown => {
    // Left in, it silences Prism at v1's updateRestrictions and addRestrictions: it accepts any body there.
    if (open.has(reference)) return {};
    if (inlined.has(reference)) return inlined.get(reference);
    open.add(reference);
    const target = inline(lookUp(document, reference));
    open.delete(reference);
    inlined.set(reference, target);
    return target;
  };

  return inline;
}

/** Finds the node that a reference such as `#/components/schemas/Page` names. */
export function lookUp(document: object, reference: string): unknown {
  return reference
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document);
}

/** Whether a property is to be expanded, or something in it. */
export function isExpanded(expand: readonly string[], name: string): boolean {
  return expand.some((each) => each === name || each.startsWith(`${name}.`));
}

/** Returns what is to be expanded in a property: `version` of `children.page` for `children.page.version`. */
export function inside(expand: readonly string[], name: string): string[] {
  return expand.flatMap((each) => (each.startsWith(`${name}.`) ? each.slice(name.length + 1) : []));
}

/** Returns the properties that were not expanded, with the paths of those that have one. */
export function notExpanded(
  expand: readonly string[],
  paths: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).filter(([name]) => !isExpanded(expand, name)));
}

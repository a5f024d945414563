import type { SpecConfig } from "./config.js";

/** Finds the prefix that a path starts with; undefined where it starts with none. */
export function findPrefix(
  { prefixes = [] }: Pick<SpecConfig, "prefixes">,
  path: string,
): string | undefined {
  return prefixes.find((prefix) => path.startsWith(`${prefix}/`));
}

import { check } from "../errors/check.js";

/** Granular scopes have three parts: an action, a kind of thing and a product. The others are classic. */
export type ScopeFamily = "classic" | "granular";

/** Returns the family of a scope, by its form; one that starts with `readonly:` is classic, too. */
export function familyOf(scope: string): ScopeFamily {
  check(typeof scope === "string", "scope", scope, "the name of a scope");
  return /^(?!readonly:)[^:]+:[^:]+:[^:]+$/.test(scope) ? "granular" : "classic";
}

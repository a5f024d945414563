import { check } from "../errors/check.js";

/** Classic scopes such as `search:confluence`, and granular ones such as `{{scope}}`. */
export type ScopeFamily = "classic" | "granular";

/** Returns the family of a scope, by its form. `readonly:content.attachment:confluence` is a classic scope. */
export function familyOf(scope: string): ScopeFamily {
  check(typeof scope === "string", "scope", scope, "the name of a scope");
  return /^(?!readonly:)[^:]+:[^:]+:[^:]+$/.test(scope) ? "granular" : "classic";
}

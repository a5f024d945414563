/** Classic scopes such as `search:confluence`, and granular ones such as `read:page:confluence`. */
export type ScopeFamily = "classic" | "granular";

/** Returns the family of a scope, by its form. `readonly:content.attachment:confluence` is a classic scope. */
export function familyOf(scope: string): ScopeFamily {
  return /^(?!readonly:)[^:]+:[^:]+:[^:]+$/.test(scope) ? "granular" : "classic";
}

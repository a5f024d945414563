/** The two kinds of scopes: classic ones such as `search:confluence`, granular ones such as `read:page:confluence`. */
export type ScopeFamily = "classic" | "granular";

/** Tells the family by the form, `read:page:confluence`; `readonly:content.attachment:confluence` is a classic scope. */
export function familyOf(scope: string): ScopeFamily {
  return /^(?!readonly:)[^:]+:[^:]+:[^:]+$/.test(scope) ? "granular" : "classic";
}

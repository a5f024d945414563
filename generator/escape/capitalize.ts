/** Spells a name with a capital first letter: `V2`, `GetPages`. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Spells a name with a small first letter: `v2`, `jiraAdmin`. */
export function uncapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

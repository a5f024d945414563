/** Spells a name with hyphens: `jira-admin` of `JiraAdmin`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase();
}

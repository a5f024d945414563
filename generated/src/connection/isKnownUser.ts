/**
 * Whether data is that of an authenticated user. Jira's has no type, and is sent only to users with an account.
 */
export function isKnownUser(data: unknown): boolean {
  const { type, accountId }: { type?: unknown; accountId?: unknown } = Object(data);
  return type === "known" || (type === undefined && typeof accountId === "string");
}

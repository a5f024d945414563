/** The innermost message: `fetch failed` says nothing, its cause says `getaddrinfo ENOTFOUND`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

/** The innermost message: `fetch failed` says nothing, its cause says `getaddrinfo ENOTFOUND`. */
export function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? rootCause(error.cause) : error.message;
}

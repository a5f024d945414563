/** The innermost message of an error: `getaddrinfo ENOTFOUND` rather than `fetch failed`. */
export function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? rootCause(error.cause) : error.message;
}

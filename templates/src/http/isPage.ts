/** Tells whether an answer is said to be a page for people. */
export function isPage(response: Response): boolean {
  return /^text\/html\b/i.test(response.headers.get("content-type") ?? "");
}

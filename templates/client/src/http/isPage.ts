/** Whether a response declares an HTML page. */
export function isPage(response: Response): boolean {
  return /^text\/html\b/i.test(String(response.headers.get("content-type")));
}

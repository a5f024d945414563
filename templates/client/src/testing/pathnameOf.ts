/** Returns a path without its query. */
export function pathnameOf(path: string): string {
  return path.replace(/\?.*/s, "");
}

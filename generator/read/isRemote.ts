/** Whether a document is requested from a URL instead of read from a file. */
export function isRemote(from: string): boolean {
  return /^https?:/i.test(from);
}

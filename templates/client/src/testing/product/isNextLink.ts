/** Whether a request follows the link of a list, which contains more than the documents describe: here, none does. */
export function isNextLink(_path: string): boolean {
  return false;
}

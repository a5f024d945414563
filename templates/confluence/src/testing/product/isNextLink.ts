/** Whether a request follows the link of a list of v1, which contains `next` and `start` although no document does (observed). */
export function isNextLink(path: string): boolean {
  return /[?&]next=true(&|$)/.test(path);
}

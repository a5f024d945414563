/** Whether a response body is markup, which Atlassian's APIs do not send unless they are asked for XML. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

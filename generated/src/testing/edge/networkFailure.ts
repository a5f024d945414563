/** Makes the error with which the platform's `fetch` says that there is no answer. */
export function networkFailure(message: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

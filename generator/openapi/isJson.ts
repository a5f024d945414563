/** Tells whether a media type is JSON; Atlassian's documents also mean JSON by the wildcard. */
export function isJson(mediaType: string): boolean {
  return /^(application\/([\w.-]+\+)?json(;|\s|$)|\*\/\*$)/.test(mediaType);
}

/** Tells whether a media type carries JSON; Atlassian's documents mean JSON by the wildcard as well. */
export function isJson(mediaType: string): boolean {
  return /^(application\/([\w.-]+\+)?json\b|\*\/\*$)/.test(mediaType);
}

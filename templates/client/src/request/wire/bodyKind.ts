/** The ways to encode a body. */
export type BodyKind = "json" | "multipart" | "pairs" | "text" | "bytes";

/**
 * Tells how a body of a media type is encoded.
 *
 * @param isJson whether a document means JSON by a wildcard
 */
export function bodyKind(mediaType: string, isJson: boolean): BodyKind {
  if (isJson) return "json";
  if (/^multipart\//i.test(mediaType)) return "multipart";
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) return "pairs";
  return /^text\/|[/+]xml\b/i.test(mediaType) ? "text" : "bytes";
}

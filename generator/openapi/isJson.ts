/** Tells whether a media type is JSON; Atlassian's documents also mean JSON by the wildcard. */
export function isJson(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === "*/*" || (/^[^/]+\/(.+\+)?json$/.test(type) && !isJsonLines(type));
}

/** Tells whether a media type is JSON values in a row, each of which is read when it arrives. */
export function isJsonLines(mediaType: string): boolean {
  return /^[^/]+\/(x-)?(json-?l(ines)?|nd-?json|stream\+json|(.+\+)?json-seq)$/.test(essence(mediaType));
}

/** Tells whether a media type is that of JSON itself, as every client sends and accepts it, or the wildcard that stands for it. */
export function isPlainJson(mediaType: string): boolean {
  return /^(application\/json(;|$)|\*\/\*$)/.test(mediaType);
}

/** A media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

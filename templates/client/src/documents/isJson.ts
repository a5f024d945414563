/** Whether a media type is JSON. */
export function isJson(mediaType: string | null): boolean {
  return /^[^;]*[/+]json\b/i.test(mediaType ?? "");
}

/** The HTTP methods that have a field of a path item, in the order of OpenAPI; there are others since OpenAPI 3.2. */
export const METHODS: readonly string[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
  "QUERY",
];

/** Tells whether fetch sends a body with a method. */
export function canHaveBody(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}

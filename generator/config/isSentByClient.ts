import type { SpecConfig } from "./config.js";

/** Headers that OpenAPI excludes from the parameters (OpenAPI 3.1, 4.8.12.1). */
const NO_PARAMETERS = ["accept", "authorization", "content-type"];

/** Tells whether the client sends a header itself, so that it is not an argument of an operation. */
export function isSentByClient(
  { noCheck }: SpecConfig,
  { name, in: location }: { readonly name: string; readonly in: string },
): boolean {
  const header = location === "header" ? name.toLowerCase() : undefined;
  return (
    header !== undefined && (NO_PARAMETERS.includes(header) || (noCheck && header === "x-atlassian-token"))
  );
}

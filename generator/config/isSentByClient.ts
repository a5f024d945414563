import type { SpecConfig } from "./config.js";

/** Tells whether the client sends a header itself, so that it is not an argument of an operation. */
export function isSentByClient({ noCheck }: SpecConfig, header: string): boolean {
  return noCheck && header.toLowerCase() === "x-atlassian-token";
}

import type { SpecConfig } from "./config.js";

/** Tells whether the client sends a header by itself, so that it is no argument of an operation. */
export function isSentByClient({ noCheck }: SpecConfig, header: string): boolean {
  return noCheck && header.toLowerCase() === "x-atlassian-token";
}

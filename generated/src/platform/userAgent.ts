import { NAME, VERSION } from "../version.js";

/**
 * The header that identifies the client, where the platform allows it. Browsers set their own, which on a write makes
 * Atlassian's servers check for XSRF (observed), so they get none.
 */
export function userAgent(): Readonly<Record<string, string>> {
  const { process, Deno } = globalThis as { process?: { versions?: object }; Deno?: object };
  return (process?.versions ?? Deno)
    ? { "user-agent": `${NAME}/${VERSION} (+https://www.npmjs.com/package/confluence-fetch)` }
    : {};
}

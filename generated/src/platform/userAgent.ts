import { NAME, VERSION } from "../version.js";

/**
 * Names the client to the server where the platform allows it. A browser names itself, and a browser's name on
 * a write makes Confluence suspect a forgery (observed), so there the header is left alone.
 */
export function userAgent(): Readonly<Record<string, string>> {
  const { process, Deno } = globalThis as { process?: { versions?: object }; Deno?: object };
  return (process?.versions ?? Deno)
    ? { "user-agent": `${NAME}/${VERSION} (+https://www.npmjs.com/package/${NAME})` }
    : {};
}

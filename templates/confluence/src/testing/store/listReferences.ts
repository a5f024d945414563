import type { StoredVersion } from "./StoredContent.js";

type Body = StoredVersion["body"];

/** Lists the account IDs that a body mentions, in storage format and in ADF. */
export function listMentions(body: Body): string[] {
  return listMatches(
    body,
    /<ri:user\b[^>]*\bri:account-id="([^"]+)"/g,
    /"type"\s*:\s*"mention"\s*,\s*"attrs"\s*:\s*\{[^{}]*?"id"\s*:\s*"([^"]+)"/g,
  );
}

/** Lists the names of the macros in a body. */
export function listMacros(body: Body): string[] {
  return listMatches(
    body,
    /<ac:structured-macro\b[^>]*\bac:name="([^"]+)"/g,
    /"extensionKey"\s*:\s*"([^"]+)"/g,
  );
}

function listMatches(body: Body, inStorage: RegExp, inAdf: RegExp): string[] {
  return Object.entries(body).flatMap(([format, value]) => {
    const matches = value.matchAll(format === "atlas_doc_format" ? inAdf : inStorage);
    return [...matches].map(([, name = ""]) => name);
  });
}

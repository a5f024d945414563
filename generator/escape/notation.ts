/** Escapes a name for the operation table, in which spaces, colons and commas separate names. */
export function tableWord(name: string): string {
  return name.replace(/[%,:\s]/g, encodeURIComponent);
}

/** Spells a string for the documents of the fake, between quotation marks that need no escape in code. */
export function quotedString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\u0027")}'`;
}

/** Spells the name of a property for the documents of the fake. */
export function documentKey(name: string): string {
  return /^[\w-]+$/.test(name) ? name : quotedString(name);
}

/** Escapes a name for the operation table, in which spaces, colons and commas separate names. */
export function tableWord(name: string): string {
  return name.replace(/[%,:\s]/g, encodeURIComponent);
}

/** Prints a string for the documents of the fake, in quotation marks that code does not have to escape. */
export function quotedString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\u0027")}'`;
}

/** Prints the name of a property for the documents of the fake. */
export function documentKey(name: string): string {
  return /^[\w-]+$/.test(name) ? name : quotedString(name);
}

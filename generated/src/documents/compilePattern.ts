/** Compiles the pattern of a schema; undefined if it is of another language than JavaScript. */
export function compilePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

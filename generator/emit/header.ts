import type { SpecConfig } from "../config/config.js";
import { commentText } from "../escape/escape.js";

/** The first line of a generated file: where it comes from and how it is made again. */
export function header(...configs: readonly SpecConfig[]): string {
  return `// ${describeOrigin(configs)}`;
}

/** Says where a generated file comes from and how it is made again. */
export function describeOrigin(configs: readonly SpecConfig[]): string {
  const sources = configs.map(({ source }) => source).join(" and ");
  return commentText(`Generated from ${sources} by \`${configs[0]?.command}\`. Do not edit.`);
}

import type { SpecConfig } from "../config.js";
import { commentText } from "../escape.js";

/** The first line of a generated file: where it comes from and how it is made again. */
export function header(...configs: readonly SpecConfig[]): string {
  return `// ${describeOrigin(configs)}`;
}

/** Says where a generated file comes from and how it is made again. */
export function describeOrigin(configs: readonly SpecConfig[]): string {
  const sources = configs.map(({ document }) => `specs/${document}`).join(" and ");
  return `Generated from ${commentText(sources)} by \`npm run generate\`. Do not edit.`;
}

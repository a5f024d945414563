import type { SpecConfig } from "../config/config.js";

/** Says which documents a generated file comes from and which command regenerates it. */
export function describeOrigin(configs: readonly SpecConfig[]): string {
  const sources = configs.map(({ source }) => source).join(" and ");
  return `Generated from ${sources} by \`${configs[0]?.command}\`. Do not edit.`;
}

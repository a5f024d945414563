import type { Schema } from "../../documents/SpecOperation.js";
import { CONTEXT_PATH } from "../../product.js";
import { randomUuid } from "../seededRandom.js";
import { generateMatch } from "./generateMatch.js";

/** Generates a string that suits a property name. */
export function generateString(
  { format, maxLength, pattern }: Schema,
  name: string,
  random: () => number,
): string {
  const generate = STRING_GENERATORS.find(([regExp]) => regExp.test(format ?? name))?.[1];
  const digits = String(generateId(random));
  if (pattern !== undefined) return generateMatch(pattern, digits).slice(0, maxLength);
  return (generate?.(random) ?? `${toWords(name)} ${digits.slice(-3)}`).slice(0, maxLength);
}

/** Generates a number that suits a property name. */
export function generateNumber(
  { format, minimum = 1, maximum }: Schema,
  name: string,
  random: () => number,
): number {
  if (format === "int64" && maximum === undefined)
    return /(Date|At|Time)$/.test(name) && name !== "startAt" ? generateTime(random) : generateId(random);
  const upper = maximum ?? minimum + 98;
  return minimum + Math.floor(random() * (upper - minimum + 1));
}

/** Generates the URL of a file on the media host, to which downloads are redirected. */
export function generateFileUrl(random: () => number): string {
  return `https://api.media.atlassian.com/file/${randomUuid(random)}/binary`;
}

/** Patterns for formats and property names, each with its generator. */
const STRING_GENERATORS: readonly [pattern: RegExp, generate: (random: () => number) => string][] = [
  [/^date-time$|(Date|At|Time|^when)$/, (random) => new Date(generateTime(random)).toISOString()],
  [/^uuid$/, randomUuid],
  [
    /^(account|author|owner|user|creator)Ids?$/,
    (random) => randomUuid(random).replaceAll("-", "").slice(0, 24),
  ],
  [/(^i|I)ds?$/, (random) => String(generateId(random))],
  [/email/i, (random) => `user-${generateId(random)}@example.com`],
  [/^(base|context)$/, () => `https://acme.atlassian.net${CONTEXT_PATH}`],
  [/ur[il]|link|ui$|^self$|path$/i, (random) => `/x/${generateId(random)}`],
  [/key$/i, (random) => `K${generateId(random)}`],
];

function generateId(random: () => number): number {
  return 65_537 + Math.floor(random() * 9_000_000);
}

/** Generates a time in 2025. */
function generateTime(random: () => number): number {
  return Date.UTC(2025, 0) + Math.floor(random() * 31_536_000) * 1_000;
}

/** Converts `displayName` to `Display name`. */
function toWords(name: string): string {
  const words = name.replaceAll(/[^a-zA-Z0-9]+/g, " ").replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2");
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

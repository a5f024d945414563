import { randomUuid } from "../seededRandom.js";
import type { Schema } from "./SpecOperation.js";

/** Invents a text that a property of this name may have. */
export function inventText(
  { format, maxLength, pattern }: Schema,
  name: string,
  random: () => number,
): string {
  const invent = INVENTIONS.find(([form]) => form.test(format ?? name))?.[1];
  const digits = String(inventId(random));
  const text = pattern === undefined ? (invent?.(random) ?? `${toWords(name)} ${digits.slice(-3)}`) : digits;
  return text.slice(0, maxLength);
}

/** Invents a number that a property of this name may have. */
export function inventNumber(
  { format, minimum = 1, maximum }: Schema,
  name: string,
  random: () => number,
): number {
  if (format === "int64" && maximum === undefined)
    return /(Date|At|Time)$/.test(name) ? inventTime(random) : inventId(random);
  const most = maximum ?? minimum + 98;
  return minimum + Math.floor(random() * (most - minimum + 1));
}

/** Invents where a file is: at the host to which Confluence sends its callers on. */
export function inventFileUrl(random: () => number): string {
  return `https://api.media.atlassian.com/file/${randomUuid(random)}/binary`;
}

/** Forms of formats and names, and what is invented for them. */
const INVENTIONS: readonly [form: RegExp, invent: (random: () => number) => string][] = [
  [/^date-time$|(Date|At|Time|^when)$/, (random) => new Date(inventTime(random)).toISOString()],
  [/^uuid$/, randomUuid],
  [
    /^(account|author|owner|user|creator)Ids?$/,
    (random) => randomUuid(random).replaceAll("-", "").slice(0, 24),
  ],
  [/(^i|I)ds?$/, (random) => String(inventId(random))],
  [/email/i, (random) => `user-${inventId(random)}@example.com`],
  [/^(base|context)$/, () => "https://acme.atlassian.net/wiki"],
  [/ur[il]|link|ui$|^self$|path$/i, (random) => `/x/${inventId(random)}`],
  [/key$/i, (random) => `K${inventId(random)}`],
];

function inventId(random: () => number): number {
  return 65_537 + Math.floor(random() * 9_000_000);
}

/** A moment of the year 2025. */
function inventTime(random: () => number): number {
  return Date.UTC(2025, 0) + Math.floor(random() * 31_536_000) * 1_000;
}

/** Spells `displayName` as `Display name`. */
function toWords(name: string): string {
  const words = name.replaceAll(/[^a-zA-Z0-9]+/g, " ").replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2");
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

import { encodeText, isComposed, membersOf } from "./encodeText.js";
import type { Style } from "./parseStyle.js";

/** What precedes the value, and what separates the members of an exploded one (RFC 6570, 3.2). */
const FORMS: Readonly<Record<string, readonly [prefix: string, separator: string]>> = {
  simple: ["", ","],
  label: [".", "."],
  matrix: [";", ";"],
};

/** Serializes a parameter of the path, or of a header if nothing is to be encoded. */
export function serializePath(
  name: string,
  value: unknown,
  { style, explode }: Pick<Style, "style" | "explode">,
  encode: (value: unknown) => string = encodeText,
): string {
  const [prefix, separator] = FORMS[style] ?? ["", ","];
  const key = style === "matrix" ? encodeURIComponent(name) : "";
  const named = (text: string) => (key === "" ? text : `${key}${text && `=${text}`}`);
  if (!isComposed(value)) return prefix + named(encode(value));
  const members = membersOf(value).map(([member, inner]) => [encode(member), encode(inner)] as const);
  if (!explode)
    return prefix + named((Array.isArray(value) ? members.map(([, inner]) => inner) : members.flat()).join());
  const pieces = Array.isArray(value)
    ? members.map(([, inner]) => named(inner))
    : members.map(([member, inner]) => `${member}=${inner}`);
  return prefix + pieces.join(separator);
}

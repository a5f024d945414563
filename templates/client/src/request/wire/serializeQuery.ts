import { encodeReserved, encodeText, isComposed, membersOf } from "./encodeText.js";
import type { Style } from "./parseStyle.js";

/** The separators of lists that are sent under one key. */
const SEPARATORS: Readonly<Record<string, string>> = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
};

/** Serializes a parameter of the query, or a field of an encoded form, as pairs `key=value`. */
export function serializeQuery(name: string, value: unknown, { style, explode, reserved }: Style): string[] {
  const encode = reserved ? encodeReserved : encodeText;
  const pair = (key: string, text: string) => `${encodeURIComponent(key)}=${text}`;
  if (value == null) return [];
  if (style === "json") return [pair(name, encode(toJson(value)))];
  if (style === "wholeJson") return [encode(toJson(value))];
  if (style === "wholeForm")
    return membersOf(value as object).flatMap(([key, inner]) => serializeQuery(key, inner, FORM));
  if (!isComposed(value)) return [pair(name, encode(value))];
  if (style === "deepObject") return serializeDeep(name, value, (key, inner) => pair(key, encode(inner)));
  const members = membersOf(value);
  if (explode && !Array.isArray(value))
    return members.flatMap(([key, inner]) =>
      Array.isArray(inner) ? serializeQuery(key, inner, FORM) : [pair(key, encode(inner))],
    );
  const items = members
    .flatMap(([key, inner]) => (Array.isArray(value) ? [inner] : [key, inner]))
    .map(encode);
  if (explode) return items.map((item) => pair(name, item));
  const separator = SEPARATORS[style] ?? ",";
  // A server could not tell it from the separator of values.
  if (items.some((item) => item.includes(separator))) throw TypeError();
  return items.length === 0 ? [] : [pair(name, items.join(separator))];
}

const FORM: Style = { style: "form", explode: true, reserved: false };

/** `filter[a][b]=1`. OpenAPI leaves open how lists and deeper objects are sent; this is what most servers read. */
function serializeDeep(name: string, value: object, pair: (key: string, value: unknown) => string): string[] {
  return membersOf(value).flatMap(([key, inner]) => {
    const path = Array.isArray(value) ? name : `${name}[${key}]`;
    return isComposed(inner) ? serializeDeep(path, inner, pair) : [pair(path, inner)];
  });
}

function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined) throw TypeError();
  return text;
}

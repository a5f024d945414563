import { isNode, type Node } from "./documentReader.js";

/** What a parameter's value is made of. */
export type Shape = "array" | "object" | "primitive";

/** The shape of a value. */
export function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return "array";
  return isNode(value) ? "object" : "primitive";
}

/** How a parameter is sent: what OpenAPI says where the document says nothing. */
export function serializationOf({ in: place, style, explode }: Node): { style: string; explode: boolean } {
  const chosen =
    typeof style === "string" ? style : place === "query" || place === "cookie" ? "form" : "simple";
  return { style: chosen, explode: typeof explode === "boolean" ? explode : chosen === "form" };
}

/** Decodes a segment of the path, or a header if nothing is decoded, by its style (RFC 6570). */
export function decodePath(
  parameter: Node,
  text: string,
  shape: Shape,
  decode = decodeURIComponent,
): unknown {
  const { style, explode } = serializationOf(parameter);
  const name = encodeURIComponent(`${parameter.name}`);
  let rest = text;
  if (style === "label") rest = expectPrefix(rest, ".");
  if (style === "matrix") rest = expectPrefix(rest, ";");
  const separator = explode && style !== "simple" ? ({ label: ".", matrix: ";" }[style] ?? ",") : ",";
  if (style === "matrix" && !(explode && shape === "object"))
    rest = expectPrefix(rest, name).replace(/^=/, "");
  if (shape === "primitive") return decode(rest);
  if (shape === "array") {
    const items = rest.split(separator);
    const values =
      style === "matrix" && explode
        ? items.map((item, index) => (index === 0 ? item : expectPrefix(item, `${name}=`)))
        : items;
    return values.map(decode);
  }
  return Object.fromEntries(
    explode
      ? rest.split(separator).map((pair) => pair.split("=").map(decode))
      : chunk(rest.split(",").map(decode)),
  );
}

/** Takes a parameter out of the pairs of a query, and decodes it. */
export function takeFromQuery(parameter: Node, pairs: [string, string][], value: unknown): unknown {
  const { style, explode } = serializationOf(parameter);
  const name = `${parameter.name}`;
  const shape = shapeOf(value);
  const take = (test: (key: string) => boolean) => {
    const found = pairs.filter(([key]) => test(decodeURIComponent(key)));
    for (const pair of found) pairs.splice(pairs.indexOf(pair), 1);
    return found;
  };
  if (parameter.content !== undefined) {
    const [text = "missing"] = take((key) => key === name).map(([, each]) => decodeURIComponent(each));
    return JSON.parse(text);
  }
  if (style === "deepObject")
    return decodeDeep(
      name,
      take((key) => key.startsWith(`${name}[`)),
    );
  if (shape === "object" && explode) return groupPairs(take((key) => Object.hasOwn(value as object, key)));
  const texts = take((key) => key === name).map(([, text]) => text);
  if (shape === "primitive") return texts.length === 1 ? decodeURIComponent(texts[0] as string) : texts;
  if (explode) return texts.map(decodeURIComponent);
  if (texts.length > 1) throw new Error(`${name} is not one value: ${texts}`);
  const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style] ?? ",";
  const items = texts.flatMap((text) => text.split(separator)).map(decodeURIComponent);
  return shape === "array" ? items : Object.fromEntries(chunk(items));
}

function decodeDeep(name: string, pairs: readonly [string, string][]): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, text] of pairs) {
    const steps = [
      ...decodeURIComponent(key)
        .slice(name.length)
        .matchAll(/\[([^\]]*)\]/g),
    ].map(([, step = ""]) => step);
    let node = result;
    for (const step of steps.slice(0, -1)) {
      node[step] ??= {};
      node = node[step] as Record<string, unknown>;
    }
    const last = steps.at(-1) ?? "";
    const decoded = decodeURIComponent(text);
    node[last] = last in node ? [node[last], decoded].flat() : decoded;
  }
  return result;
}

function groupPairs(pairs: readonly [string, string][]): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, text] of pairs.map((pair) => pair.map(decodeURIComponent) as [string, string]))
    result[key] = key in result ? [result[key], text].flat() : text;
  return result;
}

function expectPrefix(text: string, prefix: string): string {
  if (!text.startsWith(prefix)) throw new Error(`${text} does not start with ${prefix}`);
  return text.slice(prefix.length);
}

function chunk(items: readonly string[]): [string, string][] {
  return items.flatMap((item, index) =>
    index % 2 === 0 ? [[item, items[index + 1] ?? ""] as [string, string]] : [],
  );
}

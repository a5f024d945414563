import { parsePointer } from "./references.js";
import { LISTS } from "./walkDocument.js";

/** Writes a JSON pointer as the JSONPath that targets the same place in an overlay: `$.paths['/pages'].get`. */
export function jsonPath(at: string): string {
  const keys = parsePointer(at) ?? [];
  return keys.reduce((path, key, index) => {
    const isIndex = /^\d+$/.test(key) && LISTS.includes(keys[index - 1] as string);
    if (isIndex) return `${path}[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key.replace(/[\\']/g, "\\$&")}']`;
  }, "$");
}

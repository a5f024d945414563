import { parseYaml } from "./parseYaml.js";

/** Parses JSON, or YAML if it is not JSON, and reports the line of the first fault. */
export function parseText(text: string, file: string): unknown {
  const content = text.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    // JSON is YAML too, so the YAML parser reports the line of the fault in either format.
    return parseYaml(content, file);
  }
  // JSON.parse keeps the last of several fields of one name; the YAML parser reports the second.
  return countKeysInText(content) === countKeys(value) ? value : parseYaml(content, file);
}

function countKeysInText(json: string): number {
  let count = 0;
  for (const [, colon] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)) if (colon) count += 1;
  return count;
}

/** Counts keys. Not recursive: JSON.parse accepts a value nested a million levels deep. */
function countKeys(value: unknown): number {
  let count = 0;
  const open = [value];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    const inner = Object.values(node);
    if (!Array.isArray(node)) count += inner.length;
    for (const value of inner) open.push(value);
  }
  return count;
}

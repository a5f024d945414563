import { readFile } from "node:fs/promises";
import type { SpecConfig } from "../config/config.js";
import { GeneratorError } from "../problems/Problem.js";
import { checkDocument } from "./checkDocument.js";
import { parseYaml } from "./parseYaml.js";
import type { Spec } from "./Spec.js";

/** Reads one OpenAPI 3 document from disk. */
export async function readSpec(config: SpecConfig, file: string): Promise<Spec<"read">> {
  return { config, file, document: checkDocument(parseText(await readText(file), file), file) };
}

/** Reads a text file, or says which one cannot be read and why. */
export async function readText(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file), file, "save it as UTF-8");
  } catch (cause) {
    if (cause instanceof GeneratorError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new GeneratorError(
      [
        {
          where: file,
          what: code === "ENOENT" ? "no such file" : `cannot be read (${code})`,
          hint: "check the path, or fetch the documents with `npm run update-specs`",
        },
      ],
      { cause },
    );
  }
}

/** Reads bytes as UTF-8 text, or says that they are none. */
export function decodeText(bytes: Uint8Array, from: string, hint: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new GeneratorError([{ where: from, what: "not UTF-8 text", hint }], { cause });
  }
}

/** Parses JSON, or YAML where the text is not JSON, and names the line of the first fault. */
export function parseText(text: string, file: string): unknown {
  const content = text.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    // JSON is YAML too, so the YAML parser names the line of the fault in either format.
    return parseYaml(content, file);
  }
  // JSON.parse keeps the last of several fields of one name; the YAML parser names the second.
  return countKeysInText(content) === countKeys(value) ? value : parseYaml(content, file);
}

function countKeysInText(json: string): number {
  let count = 0;
  for (const [, colon] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)) if (colon) count += 1;
  return count;
}

/** Counts without recursion: JSON.parse takes what is nested a million levels deep. */
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

import { realpath } from "node:fs/promises";
import { dirname, join, parse, relative, resolve, sep } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../openapi/isObject.js";
import { listRefs } from "../openapi/listRefs.js";
import { moveToComponents, type Target } from "../openapi/moveToComponents.js";
import { parsePointer, resolveRef } from "../openapi/references.js";
import { parseText } from "./parseText.js";
import { readText } from "./readText.js";

/** Whether a reference leads to another file: a relative path, as opposed to a URL. */
const OTHER_FILE = /^(?![a-z][a-z\d+.-]*:|\/|#)[^\\]+/i;

/** Copies what other files below a folder contain into the components of a document that refers to them. */
export async function bundleFiles(document: unknown, main: string, folder: string): Promise<unknown> {
  if (!isObject(document)) return document;
  const files = await readFiles(document, main, folder);
  if (files.size === 1) return document;
  return moveToComponents(document as unknown as OpenAPI3, main, (ref, file) =>
    findTarget(files, main, ref, file),
  );
}

/** Reads a document's other files, and those of these files in turn, by their paths. */
async function readFiles(
  document: object,
  main: string,
  folder: string,
): Promise<ReadonlyMap<string, unknown>> {
  const files = new Map<string, unknown>([[main, document]]);
  const root = await realpath(folder);
  // Iterating over a map includes the files that are added meanwhile.
  for (const [file, content] of files) {
    for (const ref of listRefs(content)) {
      const path = pathOf(ref, file);
      if (path === undefined || files.has(path) || !(await isBelow(root, path))) continue;
      files.set(path, parseText(await readText(path), path));
    }
  }
  return files;
}

/** Lists the other files of a document; it is parsed only if its text may refer to one. */
export async function listOtherFiles(text: string, file: string): Promise<string[]> {
  if (!/\$ref["']?\s*:\s*["']?[^"'#\s]/.test(text)) return [];
  const document = parseText(text, file);
  if (!isObject(document)) return [];
  const [, ...others] = (await readFiles(document, resolve(file), dirname(file))).keys();
  return others;
}

function findTarget(
  files: ReadonlyMap<string, unknown>,
  main: string,
  ref: string,
  from: string,
): Target | undefined {
  const [, fragment = ""] = ref.split("#");
  const file = ref.startsWith("#") ? from : pathOf(ref, from);
  if (file === undefined || !files.has(file)) return undefined;
  if (file === main) return ref.startsWith("#") ? undefined : { ref: `#${fragment}` };
  const content = files.get(file);
  const node = fragment === "" ? content : resolveRef(content, `#${fragment}`);
  const words = parsePointer(`#${fragment}`)?.at(-1) || parse(file).name;
  return node === undefined ? undefined : { node, id: `${file}#${fragment}`, file, words };
}

function pathOf(ref: string, from: string): string | undefined {
  if (!OTHER_FILE.test(ref)) return undefined;
  const [path = ""] = ref.split("#");
  try {
    return resolve(dirname(from), decodeURIComponent(path));
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}

async function isBelow(root: string, path: string): Promise<boolean> {
  const real = await realpath(path).catch(() => undefined);
  const way = real === undefined ? ".." : relative(root, real);
  return way !== ".." && !way.startsWith(`..${sep}`) && join(root, way) === real;
}

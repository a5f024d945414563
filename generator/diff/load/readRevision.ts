import { execFile } from "node:child_process";
import { posix } from "node:path";
import { promisify } from "node:util";
import type { Overlay } from "../../correct/readOverlays.js";
import { isObject } from "../../openapi/isObject.js";
import { GeneratorError } from "../../problems/Problem.js";
import { parseText } from "../../read/parseText.js";

const execute = promisify(execFile);

/** Reads a file of a git revision, named as git names it: `HEAD~1:specs/a.json`. */
export async function readRevision(name: string): Promise<Buffer> {
  try {
    return await git("cat-file", "blob", "--end-of-options", name);
  } catch (cause) {
    const what = `cannot be read by git (${describeCause(cause)})`;
    const hint = "name a revision and a file in it, such as HEAD~1:specs/v2.json";
    throw new GeneratorError([{ where: name, what, hint }], { cause });
  }
}

/**
 * Reads the overlays of a document's revision from a folder, by default the folder `overlays` beside the document; another
 * folder that the revision does not have gives undefined.
 */
export async function readRevisionOverlays(name: string, folder?: string): Promise<Overlay[] | undefined> {
  const tree = `${name.slice(0, name.indexOf(":") + 1)}${folder ?? findBeside(name)}`;
  const list = await git("ls-tree", "--name-only", "-z", "--end-of-options", tree).catch(() => undefined);
  if (list === undefined) return folder === undefined ? [] : undefined;
  const files = list
    .toString()
    .split("\0")
    .filter((file) => /\.(ya?ml|json)$/.test(file));
  const overlays = await Promise.all(files.sort().map((file) => readOverlay(`${tree}/${file}`)));
  return overlays.filter(({ actions }) => Array.isArray(actions) && actions.every(isObject));
}

function findBeside(name: string): string {
  const path = name.slice(name.indexOf(":") + 1);
  const folder = posix.join(posix.dirname(path), "overlays");
  // git resolves a path from the root of the repository, unless it starts with a dot.
  return path.startsWith("./") ? `./${folder}` : folder;
}

async function readOverlay(name: string): Promise<Overlay> {
  const overlay = parseText((await readRevision(name)).toString(), name);
  return { ...(overlay as Omit<Overlay, "file">), file: name };
}

async function git(...args: readonly string[]): Promise<Buffer> {
  const env = { ...process.env, LC_ALL: "C" };
  const { stdout } = await execute("git", args, { encoding: "buffer", maxBuffer: 2 ** 28, env });
  return stdout;
}

function describeCause(cause: unknown): string {
  const { stderr, code } = cause as { stderr?: Buffer; code?: string };
  const [line = ""] = (stderr?.toString() ?? "").split("\n");
  return line.replace(/^fatal: /, "") || String(code);
}

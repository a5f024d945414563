import { execFile } from "node:child_process";
import { posix } from "node:path";
import { promisify } from "node:util";
import type { Overlay } from "../../correct/readOverlays.js";
import { isObject } from "../../openapi/isObject.js";
import { GeneratorError } from "../../problems/Problem.js";
import { parseText } from "../../read/readSpec.js";

const execute = promisify(execFile);

/** Reads a file as a revision of the repository holds it, named as git does: `HEAD~1:specs/a.json`. */
export async function readRevision(name: string): Promise<Buffer> {
  try {
    return await git("cat-file", "blob", "--end-of-options", name);
  } catch (cause) {
    const what = `git cannot read it (${describeCause(cause)})`;
    const hint = "name a revision and a file of it, such as HEAD~1:specs/confluence-v2.json";
    throw new GeneratorError([{ where: name, what, hint }], { cause });
  }
}

/** Reads the overlays that the same revision holds beside a document, in its folder `overlays`. */
export async function readRevisionOverlays(name: string): Promise<Overlay[]> {
  const separator = name.indexOf(":") + 1;
  const folder = posix.join(posix.dirname(name.slice(separator)), "overlays");
  // git takes a path from the root of the repository, unless it starts with a dot.
  const place = name.slice(separator).startsWith("./") ? `./${folder}` : folder;
  const tree = `${name.slice(0, separator)}${place}`;
  const list = await git("ls-tree", "--name-only", "-z", "--end-of-options", tree).catch(() => Buffer.of());
  const files = list
    .toString()
    .split("\0")
    .filter((file) => /\.(ya?ml|json)$/.test(file));
  const overlays = await Promise.all(files.sort().map((file) => readOverlay(`${tree}/${file}`)));
  return overlays.filter(({ actions }) => Array.isArray(actions) && actions.every(isObject));
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

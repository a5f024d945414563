import { lstat } from "node:fs/promises";
import { GeneratorError, type Problem, throwIfAny } from "../problems/Problem.js";
import { findMounts } from "./findMounts.js";
import { listOutput, type OutputEntry } from "./listOutput.js";
import { MANIFEST_FILE, readManifest } from "./manifest.js";
import { writeError } from "./replaceFiles.js";

/**
 * Throws if replacing a folder would delete anything that the generator did not write.
 *
 * @param name the folder in messages, if it was moved
 */
export async function assertReplaceable(folder: string, name: string = folder): Promise<void> {
  const found = await lstat(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT") throw writeError(name, cause);
  });
  if (found === undefined) return;
  if (!found.isDirectory()) throw notAFolder(name, found.isSymbolicLink());
  const entries = await listOutput(folder);
  // A manifest that is not a file is not read: that may never end.
  const hasManifest = entries.some(({ path, isFile }) => isFile && path === MANIFEST_FILE);
  const written = hasManifest ? [MANIFEST_FILE, ...((await readManifest(folder)) ?? [])] : [];
  const isOwn = ({ path, isNamed }: OutputEntry) =>
    isNamed && written.some((own) => own === path || (path.endsWith("/") && own.startsWith(path)));
  throwIfAny([
    ...entries.filter((entry) => !isOwn(entry)).flatMap(({ path }, index) => foreign(name, path, index)),
    ...(await findMounts(folder)),
  ]);
}

function notAFolder(where: string, isLink: boolean): GeneratorError {
  const what = isLink ? "is a symbolic link, which would be replaced by a folder" : "is not a folder";
  const hint = isLink ? "name the folder that it points to" : "name another output folder";
  return new GeneratorError([{ where, what, hint }]);
}

/** The first files that are not the generator's are reported; a folder named by mistake can contain thousands. */
function foreign(folder: string, path: string, index: number): Problem[] {
  const what = `it contains ${path}, which the generator did not write and would delete`;
  return index < 3
    ? [{ where: folder, what, hint: "move the file, empty the folder, or name another output folder" }]
    : [];
}

import { lstat } from "node:fs/promises";
import { GeneratorError, type Problem, throwIfAny } from "../problems/Problem.js";
import { listOutput } from "./listOutput.js";
import { MANIFEST_FILE, readManifest } from "./manifest.js";

/**
 * Throws if replacing a folder would delete anything that the generator did not write.
 *
 * @param name the folder in messages, if it was moved
 */
export async function assertReplaceable(folder: string, name: string = folder): Promise<void> {
  const found = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (found === undefined) return;
  if (!found.isDirectory()) throw notAFolder(name, found.isSymbolicLink());
  const paths = (await listOutput(folder)).map(({ path }) => path).filter((path) => path !== MANIFEST_FILE);
  const written = await readManifest(folder);
  throwIfAny(
    paths.filter((path) => !written?.has(path)).flatMap((path, index) => foreign(name, path, index)),
  );
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

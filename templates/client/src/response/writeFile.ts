import { configurationError, isNimbusError } from "../errors/NimbusError.js";

/**
 * Writes bytes to a path, beside it until they are complete. Replaces nothing but a regular file: a link would become a
 * file, and its target could be anywhere.
 */
export async function writeFile(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const files = loadBuiltin<typeof import("node:fs/promises")>("node:fs/promises");
  const { basename } = loadBuiltin<typeof import("node:path")>("node:path");
  const check = async () => {
    const found = await files.lstat(path).catch((error: { code?: string }) => {
      if (error.code !== "ENOENT") throw error;
    });
    if (found?.isSymbolicLink()) throw reject(path, "is a symbolic link", "pass the path of its target");
    if (found && !found.isFile())
      throw reject(path, "is not a regular file", "pass another path, or read the download with stream()");
    return found?.mode;
  };
  if (typeof path !== "string" || path === "")
    throw reject("the path", "is empty or not a string", "pass the path of a file");
  const name = basename(path);
  const part = `${path.endsWith(name) ? path.slice(0, path.length - name.length) : path}.${crypto.randomUUID()}.part`;
  try {
    const mode = await check();
    // Fails if anything has this name, even a link, and nobody can guess it.
    await files.writeFile(part, bytes, { flag: "wx", ...(mode && { mode: mode & 0o777 }) });
    await check();
    await files.rename(part, path);
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") await files.rm(part).catch(() => {});
    if (isNimbusError(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw reject(path, `cannot be written: ${reason}`, "check that the folder exists and is writable");
  }
}

function reject(path: string, problem: string, hint: string): Error {
  return configurationError(`${path} ${problem}`, hint);
}

/** Loads a module of Node at run time, so that bundles do not contain it. */
function loadBuiltin<Module>(name: string): Module {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const module = process?.getBuiltinModule?.(name);
  if (module) return module as Module;
  throw configurationError("this platform has no file system", "read the download with stream() or blob()");
}

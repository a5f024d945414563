import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Reads a file; undefined if there is none. */
export async function readFileIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/**
 * Replaces a file as a whole: readers find the old text or the new one, and after a power failure, too.
 *
 * @param draft the path of a file with the new text, which is moved
 */
export async function replaceFile(path: string, text: string, draft: string): Promise<void> {
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path)).catch(() => {});
}

/** Lets the move survive a power failure, where the platform opens folders. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Whether an error of the file system has a code. */
export function hasCode(error: unknown, code: string): boolean {
  return Object(error).code === code;
}

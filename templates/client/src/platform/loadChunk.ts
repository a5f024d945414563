import { NimbusError } from "../errors/NimbusError.js";

/**
 * Loads a module that many programs never need. Bundlers split it into a chunk, which a browser fetches when it is
 * needed; that can fail.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const hint = "Reload the page: its files may have been replaced.";
    throw new NimbusError("network", "a chunk of the client could not be loaded", { hint, cause });
  }
}

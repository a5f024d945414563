import { ConfluenceError } from "../errors/ConfluenceError.js";

/**
 * Loads a part of the client that many programs never need. Bundlers make a file of its own of it, which a browser
 * fetches when it is needed, and may fail to.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const hint = "Its files may have moved since the page was opened: load the page again.";
    throw new ConfluenceError("network", "a part of the client could not be loaded", { hint, cause });
  }
}

/**
 * A token store for one process.
 * @module nimbus-fetch/stores/memory
 */
import type { RefreshedTokens, TokenStore } from "../credentials/TokenStore.js";
import { createQueue } from "./createQueue.js";

export type { RefreshedTokens, TokenStore };

/**
 * Keeps tokens in memory, for several clients in one process, and for tests. They are lost when the process ends, and with
 * them the consent: use another store wherever a user would have to consent again.
 *
 * @example
 * const store = memoryStore(tokens);
 */
export function memoryStore(tokens?: RefreshedTokens): TokenStore {
  let current = tokens;
  return {
    read: async () => current,
    write: async (written) => {
      current = written;
    },
    lock: createQueue(),
  };
}

/**
 * A token store in a file.
 * @module nimbus-fetch/node
 */
import type { RefreshedTokens, TokenStore } from "../credentials/TokenStore.js";
import { checkText } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import { createQueue } from "./createQueue.js";
import { type LockOptions, readLockLifetime } from "./lock.js";
import { acquireLock, type Lock } from "./lockFolder.js";
import { readFileIfExists, replaceFile } from "./replaceFile.js";
import { createTokenCodec, type EncryptionOptions } from "./TokenCodec.js";

export type { EncryptionOptions, LockOptions, RefreshedTokens, TokenStore };

/** The options of `fileStore`. */
export interface FileStoreOptions extends EncryptionOptions, LockOptions {}

/**
 * Keeps the tokens of one consent in a file, for processes on one machine. The file is replaced as a whole, and only
 * its owner can read it (on Windows, whoever can read its folder). The lock is a folder beside it, `<path>.lock`, which
 * holds others up for `lockLifetime` after its process was killed. Not for network file systems, where others see changes late.
 *
 * @param path the file; its folder must exist
 * @throws {NimbusError} of the kind `configuration` if an argument can never work
 * @example
 * const store = fileStore("/var/lib/app/tokens.json");
 */
export function fileStore(path: string, options: FileStoreOptions = {}): TokenStore {
  checkText("path", path, "the path of the file in which the tokens are stored");
  const { codec, lifetime } = readOptions(() => ({
    codec: createTokenCodec(options, "the token file"),
    lifetime: readLockLifetime(options),
  }));
  const queue = createQueue();
  let held: Lock | undefined;
  return {
    read: async () => {
      const text = await readFileIfExists(path);
      return text === undefined ? undefined : codec.decode(text);
    },
    write: async (tokens) => {
      const text = await codec.encode(tokens);
      const lock = held;
      if (lock === undefined) return replaceFile(path, text, `${path}.${crypto.randomUUID()}.new`);
      return replaceFile(path, text, lock.draft).catch((error) => {
        throw lock.explain(error);
      });
    },
    lock: (run) =>
      queue(async () => {
        const lock = await acquireLock(`${path}.lock`, lifetime);
        held = lock;
        try {
          return await run();
        } finally {
          held = undefined;
          // A lock that cannot be released is taken over by the next process.
          await lock.release().catch(() => {});
        }
      }),
  };
}

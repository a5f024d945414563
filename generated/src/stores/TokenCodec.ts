import type { RefreshedTokens } from "../credentials/TokenStore.js";
import { configurationError } from "../errors/ConfluenceError.js";
import { fromBase64, toBase64 } from "../platform/base64.js";

/** Turns tokens into the text that a store keeps, and back. */
export interface TokenCodec {
  encode(tokens: RefreshedTokens): Promise<string>;
  decode(text: string): Promise<RefreshedTokens>;
}

/** The option of stores that encrypt what they keep. */
export interface EncryptionOptions {
  /**
   * The key with which tokens are encrypted (AES-GCM): 32 random bytes, as they are or in base64.
   *
   * @default undefined: the tokens are stored as JSON that can be read
   * @example
   * openssl rand -base64 32
   */
  readonly encryptionKey?: string | Uint8Array | undefined;
}

/** What is stored: JSON with the version of the format and either the tokens or their encryption. */
interface Envelope {
  readonly version: 1;
  readonly tokens?: RefreshedTokens;
  readonly encrypted?: string;
}

const IV_BYTES = 12;

/**
 * Creates a codec.
 *
 * @param name what the tokens are stored under: encrypted tokens of another name are rejected
 * @throws {ConfluenceError} of the kind `configuration` if the key does not have 32 bytes
 */
export function createTokenCodec({ encryptionKey }: EncryptionOptions, name: string): TokenCodec {
  const cipher = encryptionKey === undefined ? undefined : createCipher(readKey(encryptionKey), name);
  return {
    encode: async (tokens) => {
      const content = cipher ? { encrypted: await cipher.encrypt(JSON.stringify(tokens)) } : { tokens };
      return JSON.stringify({ version: 1, ...content } satisfies Envelope);
    },
    decode: async (text) => {
      const { version, tokens, encrypted } = parse(text);
      if (version === 1 && encrypted === undefined && cipher === undefined && tokens) return tokens;
      if (version === 1 && typeof encrypted === "string" && cipher)
        return JSON.parse(await cipher.decrypt(encrypted));
      throw configurationError(
        `the token store ${name} contains ${cipher ? "no encrypted tokens" : "no tokens, or encrypted ones"}`,
        cipher
          ? "write the tokens again, with this encryptionKey"
          : "pass the encryptionKey of whoever wrote them",
      );
    },
  };
}

function parse(text: string): Partial<Envelope> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

// The types of bytes are inferred, because TypeScript 5.4 has no name for those that are not shared.
function readKey(key: string | Uint8Array) {
  try {
    const bytes = typeof key === "string" ? fromBase64(key) : key;
    if (bytes instanceof Uint8Array && bytes.length === 32) return new Uint8Array(bytes);
  } catch {
    // It is no base64.
  }
  throw configurationError(
    "encryptionKey is no key of 32 bytes",
    "pass 32 random bytes, as they are or in base64",
  );
}

function createCipher(bytes: ReturnType<typeof readKey>, name: string) {
  const { subtle } = crypto;
  const key = subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  const algorithm = (iv: ReturnType<typeof readKey>) => ({
    name: "AES-GCM",
    iv,
    additionalData: new TextEncoder().encode(name),
  });
  return {
    encrypt: async (text: string): Promise<string> => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const sealed = await subtle.encrypt(algorithm(iv), await key, new TextEncoder().encode(text));
      return toBase64(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
    },
    decrypt: async (text: string): Promise<string> => {
      try {
        const sealed = fromBase64(text);
        const iv = sealed.slice(0, IV_BYTES);
        return new TextDecoder().decode(
          await subtle.decrypt(algorithm(iv), await key, sealed.slice(IV_BYTES)),
        );
      } catch {
        throw configurationError(
          `the tokens in ${name} cannot be decrypted`,
          "pass the encryptionKey with which they were written; tokens that were copied from another name do not work",
        );
      }
    },
  };
}

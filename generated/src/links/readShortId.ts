/** The characters of an ID of 64 bits in base64, and those of the 9 bytes that they are part of. */
const [MAX_LENGTH, PADDED_LENGTH] = [11, 12];

/**
 * Reads the ID in a short link, `AbCd` of `/wiki/x/AbCd`: its bytes, the lowest first, in base64 with `-` for `/` and `_`
 * for `+`, the other way round than in base64url, without what follows the last byte that is not zero. Atlassian's
 * knowledge base documents this: "How to programmatically generate the tiny link of a Confluence page" (956713432).
 */
export function readShortId(short: string): string | undefined {
  if (!/^[\w-]+$/.test(short) || short.length > MAX_LENGTH) return undefined;
  const base64 = short.replaceAll("-", "/").replaceAll("_", "+").padEnd(PADDED_LENGTH, "A");
  const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  const id = new DataView(bytes.buffer).getBigInt64(0, true);
  return id > 0n ? `${id}` : undefined;
}

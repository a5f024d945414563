import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { GeneratorError } from "../problems/Problem.js";

/** How large a file of the project may be, in megabytes. */
const MAX_SIZE_MB = 256;

/** Reads a file; refuses a pipe or a device, which may never end. */
export async function readBytes(
  file: string,
  maxSize: number = MAX_SIZE_MB,
  hint = "check that it is the right file",
): Promise<Uint8Array> {
  // Otherwise, opening a pipe waits for somebody to write to it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    if (!found.isFile() && !found.isDirectory()) throw notAFile(file);
    if (found.size > maxSize * 2 ** 20) throw tooLarge(file, maxSize, hint);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Collects the bytes of a stream; stops reading when there are more megabytes than the limit. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  maxSize: number,
  where: string,
  hint: string,
): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (!(size <= maxSize * 2 ** 20)) throw tooLarge(where, maxSize, hint);
    read.push(chunk);
  }
  return Buffer.concat(read);
}

function tooLarge(where: string, maxSize: number, hint: string): GeneratorError {
  return new GeneratorError([{ where, what: `is larger than ${maxSize} MB`, hint }]);
}

function notAFile(where: string): GeneratorError {
  const hint = "write what it contains to a file, and pass the path of that file";
  return new GeneratorError([{ where, what: "is a pipe or a device, not a file", hint }]);
}

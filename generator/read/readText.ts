import { readFile } from "node:fs/promises";
import { GeneratorError } from "../problems/Problem.js";

/** Reads a text file, or says which one cannot be read and why. */
export async function readText(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file), file, "save it as UTF-8");
  } catch (cause) {
    if (cause instanceof GeneratorError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new GeneratorError(
      [
        {
          where: file,
          what: code === "ENOENT" ? "no such file" : `cannot be read (${code})`,
          hint: "check the path, or fetch the documents with `npm run update-specs`",
        },
      ],
      { cause },
    );
  }
}

/** Reads bytes as UTF-8 text, or says that they are none. */
export function decodeText(bytes: Uint8Array, from: string, hint: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new GeneratorError([{ where: from, what: "not UTF-8 text", hint }], { cause });
  }
}

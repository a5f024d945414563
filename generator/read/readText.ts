import { GeneratorError } from "../problems/Problem.js";
import { readBytes } from "./readBytes.js";

/** Reads a text file, or throws the reason why it cannot be read. */
export async function readText(file: string, hint = "check the path"): Promise<string> {
  try {
    return decodeText(await readBytes(file), file, "save it as UTF-8");
  } catch (cause) {
    if (cause instanceof GeneratorError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new GeneratorError(
      [
        {
          where: file,
          what: code === "ENOENT" ? "no such file" : `cannot be read (${code})`,
          hint,
        },
      ],
      { cause },
    );
  }
}

/** Decodes bytes as UTF-8, or throws a problem with a hint. */
export function decodeText(bytes: Uint8Array, from: string, hint: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new GeneratorError([{ where: from, what: "not UTF-8 text", hint }], { cause });
  }
}

import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { checkDocument } from "./checkDocument.js";
import type { SpecConfig } from "./config.js";
import { GeneratorError } from "./Problem.js";
import type { Spec } from "./Spec.js";

/** Reads one OpenAPI 3 document from disk. */
export async function readSpec(config: SpecConfig, file: string): Promise<Spec> {
  return { config, file, document: checkDocument(parseText(await readText(file), file), file) };
}

/** Reads a text file, or says which one cannot be read and why. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
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

/** Parses JSON, or YAML where the text is not JSON, and names the line of the first fault. */
export function parseText(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON is YAML too, so the YAML parser names the line of the fault in either format.
    const document = parseDocument(text, { prettyErrors: true });
    const problems = document.errors.slice(0, 1).map(({ message, linePos }) => ({
      where: `${file}${linePos ? `:${linePos[0].line}:${linePos[0].col}` : ""}`,
      what: `not valid JSON or YAML: ${message.split(/ at line|\n/)[0]}`,
      hint: "mend the document, or fetch it again",
    }));
    if (problems.length > 0) throw new GeneratorError(problems);
    return toPlain(() => JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }))), file);
  }
}

function toPlain(convert: () => unknown, file: string): unknown {
  try {
    return convert();
  } catch (cause) {
    const [what = ""] = String(cause instanceof Error ? cause.message : cause).split("\n");
    throw new GeneratorError([{ where: file, what, hint: "write the aliases out in full" }], { cause });
  }
}

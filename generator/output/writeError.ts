import { GeneratorError } from "../Problem.js";

/** Makes the error of a folder that cannot be written. */
export function writeError(folder: string, cause: unknown): GeneratorError {
  const what = `cannot be written (${(cause as NodeJS.ErrnoException).code ?? cause})`;
  const hint = "check its permissions and the free space";
  return new GeneratorError([{ where: folder, what, hint }], { cause });
}

import { GeneratorError } from "../problems/Problem.js";
import { listOutput } from "./listOutput.js";

/** Files of a generated package; one of them identifies it. */
const PACKAGE_FILES = ["OPERATIONS.md", "src/apis.ts"];

/** Throws where a folder has files but is not a generated package, because they would be deleted. */
export async function assertReplaceable(folder: string): Promise<void> {
  const found = await listOutput(folder);
  const [first] = found;
  if (first === undefined || found.some(({ path }) => PACKAGE_FILES.includes(path))) return;
  const what = `it contains other files, such as ${first.path}, which would be deleted`;
  throw new GeneratorError([{ where: folder, what, hint: "name another output folder, or empty this one" }]);
}

import { GeneratorError } from "../problems/Problem.js";
import { listOutput } from "./listOutput.js";

/** Files of which every generated package has one. */
const MARKS = ["OPERATIONS.md", "src/apis.ts"];

/** Refuses to replace a folder that holds files but no generated package: they are somebody's own. */
export async function assertReplaceable(folder: string): Promise<void> {
  const found = await listOutput(folder);
  const [first] = found;
  if (first === undefined || found.some(({ path }) => MARKS.includes(path))) return;
  const what = `it holds other files, such as ${first.path}, which would be deleted`;
  throw new GeneratorError([{ where: folder, what, hint: "name another output folder, or empty this one" }]);
}

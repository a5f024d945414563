import { compareInterleaved, measureInterleaved, median } from "./compareInterleaved.js";
import type { Project } from "./createProject.js";
import { findNode } from "./programs.js";
import { type Group, rowOf, timesOf } from "./Row.js";
import { runProgram } from "./runProgram.js";

const ROUNDS = 25;

/** Measures how long a process takes that imports the package and does nothing else, over one that does nothing. */
export async function measureImports({ folder }: Project): Promise<Group> {
  const run = (code: string) => () =>
    runProgram(findNode(), ["--input-type=module", "--eval", code], folder).wall;
  const comparison = await compareInterleaved(
    ROUNDS,
    run('import "confluence-fetch";'),
    run('import "confluence.js";'),
    run(""),
  );
  const [schemas = [], floor = []] = await measureInterleaved(ROUNDS, [
    run('import "confluence-fetch/schemas";'),
    run(""),
  ]);
  return {
    name: "Import",
    rows: [
      timesOf("cold import over an empty script", comparison, "confluence.js"),
      rowOf("import of schemas over an empty script", "ms", median(schemas) - median(floor)),
    ],
  };
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Project } from "./createProject.js";
import type { Place } from "./suite/Place.js";

/** Writes the module that runs the suite in a place; every runtime runs the same text. */
export async function writeEntry({ folder }: Project, place: Place): Promise<string> {
  const path = join(folder, "entry.js");
  await writeFile(path, `import { runSuite } from "./suite.js";\n\nrunSuite(${JSON.stringify(place)});\n`);
  return path;
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Project } from "./createProject.js";
import type { Place } from "./suite/Place.js";
import { writeEntry } from "./writeEntry.js";

/** Reports a module that does not load, and an error that nobody catches. */
const WATCH = `addEventListener("error", ({ message = "a module is not to be had" }) => {
  const results = [{ name: "the page runs", error: message }];
  fetch("/results", { method: "POST", body: JSON.stringify(results) });
}, true);`;

/** Writes the page that runs the suite in a place, without any bundler, and gives its address. */
export async function writePage(project: Project, place: Place): Promise<string> {
  await writeEntry(project, place);
  // A browser knows no packages, and is told where their modules are.
  const modules = { ...project.modules, "openapi-fetch": "node_modules/openapi-fetch/dist/index.mjs" };
  const imports = Object.fromEntries(Object.entries(modules).map(([name, path]) => [name, `/${path}`]));
  const page = `<script>${WATCH}</script>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/entry.js"></script>
`;
  await writeFile(join(project.folder, "index.html"), page);
  return `${place.control}/index.html`;
}

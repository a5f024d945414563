import { join } from "node:path";
import { build } from "esbuild";
import type { Project } from "./createProject.js";

/**
 * Bundles code that may call `runSuite` together with the whole client, for a platform without modules: an import
 * that leads out of the packages, to a built-in module of Node for instance, is an error.
 */
export async function bundleForEdge(
  { folder, modules }: Project,
  format: "iife" | "esm",
  code: string,
): Promise<string> {
  const names = Object.keys(modules);
  const imports = names.map((name, index) => `import * as module${index} from "${name}";\n`);
  // Assigned to a global, all of the client stays in the bundle, used or not.
  const keep = `globalThis.client = [${names.map((_, index) => `module${index}`).join(", ")}];\n`;
  const contents = [...imports, 'import { runSuite } from "./suite.js";\n', keep, code].join("");
  const outfile = join(folder, `edge.${format}.js`);
  const { warnings } = await build({
    stdin: { contents, resolveDir: folder },
    outfile,
    format,
    bundle: true,
    platform: "neutral",
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
  return outfile;
}

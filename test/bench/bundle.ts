import { bundleConsumer } from "./bundleConsumer.js";
import type { Project } from "./createProject.js";
import { type Group, rowOf } from "./Row.js";

/** Measures what a consumer's bundle weighs; with the peers installed, theirs too. */
export async function measureBundle(project: Project, hasPeers: boolean): Promise<Group> {
  const bundle = (consumer: string) => bundleConsumer(project, consumer);
  const weighStart = async (consumer: string) =>
    (await bundleConsumer(project, consumer, { isStartOnly: true })).total;
  const peers = hasPeers
    ? { whole: await bundle("wholeConfluenceJs"), one: await bundle("oneOperationOfConfluenceJs") }
    : undefined;
  const whole = (await bundle("wholeClient")).total;
  const one = (await bundle("oneOperation")).total;
  const single = "one v2 operation, tree-shaken";
  return {
    name: "Bundle: esbuild, minified, gzip -9",
    rows: [
      rowOf("whole client, one file", "B", whole, "confluence.js", peers?.whole.total),
      rowOf("whole client, loaded at start", "B", await weighStart("wholeClient")),
      { ...rowOf("each further operation", "B", await weighFurther(project)), note: "before compression" },
      rowOf(`${single}, one file`, "B", one, "confluence.js", peers?.one.total),
      rowOf(`${single}, loaded at start`, "B", await weighStart("oneOperation")),
      rowOf("one v2 operation", "B", one, "openapi-fetch", (await bundle("oneOperationByHand")).total),
    ],
  };
}

/** Weighs what the client grows by where ten operations are called instead of one. */
async function weighFurther(project: Project): Promise<number> {
  const weighClient = async (consumer: string) => {
    // With short names in place a module's size would depend on how often other modules use theirs.
    const { modules } = await bundleConsumer(project, consumer, { minifyIdentifiers: false });
    return modules.reduce((sum, [path, bytes]) => (path.startsWith("node_modules/") ? sum + bytes : sum), 0);
  };
  return ((await weighClient("tenOperations")) - (await weighClient("wholeClient"))) / 9;
}

import { bundleConsumer } from "./bundleConsumer.js";
import type { Project } from "./createProject.js";
import { type Group, rowOf } from "./Row.js";

/** Measures the size of a consumer's bundle; of the alternatives, too, where they are installed. */
export async function measureBundle(project: Project, hasAlternatives: boolean): Promise<Group> {
  const bundle = (consumer: string) => bundleConsumer(project, consumer);
  const measureStart = async (consumer: string) =>
    (await bundleConsumer(project, consumer, { isStartOnly: true })).total;
  const alternatives = hasAlternatives
    ? { whole: await bundle("wholeConfluenceJs"), one: await bundle("oneOperationOfConfluenceJs") }
    : undefined;
  const whole = (await bundle("wholeClient")).total;
  const one = (await bundle("oneOperation")).total;
  const single = "one v2 operation, tree-shaken";
  return {
    name: "Bundle: esbuild, minified, gzip -9",
    rows: [
      rowOf("whole client, one file", "B", whole, "confluence.js", alternatives?.whole.total),
      rowOf("whole client, loaded at start", "B", await measureStart("wholeClient")),
      { ...rowOf("each further operation", "B", await measureFurther(project)), note: "before compression" },
      rowOf(`${single}, one file`, "B", one, "confluence.js", alternatives?.one.total),
      rowOf(`${single}, loaded at start`, "B", await measureStart("oneOperation")),
      rowOf("one v2 operation", "B", one, "openapi-fetch", (await bundle("oneOperationByHand")).total),
    ],
  };
}

/** Measures how many bytes the client grows by where ten operations are called instead of one. */
async function measureFurther(project: Project): Promise<number> {
  const measureClient = async (consumer: string) => {
    // With short names in place a module's size would depend on how often other modules use theirs.
    const { modules } = await bundleConsumer(project, consumer, { minifyIdentifiers: false });
    return modules.reduce((sum, [path, bytes]) => (path.startsWith("node_modules/") ? sum + bytes : sum), 0);
  };
  return ((await measureClient("tenOperations")) - (await measureClient("wholeClient"))) / 9;
}

import { chromium, firefox } from "./browsers.js";
import { edge, workerd } from "./edges.js";
import { packaged, type Runtime } from "./Runtime.js";
import { writeEntry } from "./writeEntry.js";

const node = (name: string): Runtime => ({
  name,
  kind: "server",
  program: packaged(name, "bin/node"),
  prepare: async (project, place) => [await writeEntry(project, place)],
});

const bun: Runtime = { ...node("bun"), program: packaged("bun", "bin/bun") };

const deno: Runtime = {
  ...node("deno"),
  program: packaged("deno", "deno"),
  // The client needs the network, and the disk for the one download that is written to a file.
  prepare: async (project, place) => [
    ...["run", "--no-prompt", "--allow-net=127.0.0.1"],
    ...[`--allow-read=${place.folder}`, `--allow-write=${place.folder}`],
    await writeEntry(project, place),
  ],
};

/** Every runtime on which the client is tested, by the names that the command takes. */
export const runtimes: readonly Runtime[] = [
  ...["node20", "node22", "node24"].map(node),
  ...[bun, deno, chromium, firefox, edge, workerd],
];

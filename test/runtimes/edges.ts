import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleForEdge } from "./bundleForEdge.js";
import { packaged, type Runtime } from "./Runtime.js";

/** A context of Node's that has the globals of the web and no others. */
export const edge: Runtime = {
  name: "edge",
  kind: "edge",
  program: process.execPath,
  prepare: async (project, place) => {
    const evaluate = fileURLToPath(new URL("evaluateAtEdge.ts", import.meta.url));
    const bundle = await bundleForEdge(project, "iife", `runSuite(${JSON.stringify(place)});`);
    return ["--import", import.meta.resolve("tsx"), evaluate, bundle];
  },
};

/** The runtime of Cloudflare Workers. */
export const workerd: Runtime = {
  name: "workerd",
  kind: "edge",
  program: packaged("workerd", "bin/workerd"),
  prepare: async (project, place) => {
    const test = `export default { test: () => runSuite(${JSON.stringify(place)}) };`;
    await bundleForEdge(project, "esm", test);
    const path = join(project.folder, "workerd.capnp");
    await writeFile(path, CONFIGURATION);
    return ["test", path];
  },
};

/** One worker that may reach this machine; its date is before workers had modules and globals of Node's. */
const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "suite", esModule = embed "edge.esm.js")],
      compatibilityDate = "2024-09-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
);
`;

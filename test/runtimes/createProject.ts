import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A project of its own that uses the built client, in a temporary folder. */
export interface Project {
  readonly folder: string;
  /** The modules that it may import, by their names: the path of each below the folder. */
  readonly modules: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a consumer gets from the registry, by the paths where it lies here. */
const PACKAGES = {
  "confluence-fetch": ["generated/package.json", "generated/dist"],
  "openapi-fetch": ["node_modules/openapi-fetch/package.json", "node_modules/openapi-fetch/dist"],
};

/** Makes the project: the packages, and the suite as a module that imports them. */
export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "confluence-runtimes-"));
  for (const [name, paths] of Object.entries(PACKAGES)) {
    for (const path of paths) {
      const target = join(folder, "node_modules", name, path.split("/").at(-1) ?? "");
      await cp(join(root, path), target, { recursive: true });
    }
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  await build({
    entryPoints: [join(root, "test/runtimes/suite/runSuite.ts")],
    outfile: join(folder, "suite.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    external: Object.keys(PACKAGES),
    logLevel: "silent",
  });
  return {
    folder,
    modules: await readExports(folder),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The entry whose package each user brings, and the one that is there for what runtimes with a file system have. */
const ELSEWHERE = ["./testing/msw", "./node"];

/** Reads which modules the client exports that run everywhere. */
async function readExports(folder: string): Promise<Record<string, string>> {
  const at = "node_modules/confluence-fetch";
  const { exports } = JSON.parse(await readFile(join(folder, at, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, string | { readonly default: string }>>;
  };
  const modules = Object.entries(exports).flatMap(([name, target]): [string, string][] =>
    typeof target === "string" || ELSEWHERE.includes(name)
      ? []
      : [[join("confluence-fetch", name), join(at, target.default)]],
  );
  return Object.fromEntries(modules);
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { FakeData } from "confluence-fetch/testing";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** The runner for pages that are files; pages of a server do not need it. */
const RUNNER_OF_FILES = "runner-of-files.js";

const here = fileURLToPath(new URL(".", import.meta.url));

const SETTINGS: BuildOptions = {
  bundle: true,
  minify: true,
  platform: "browser",
  target: ["chrome123", "firefox128", "safari17.5"],
  conditions: ["@confluence-fetch/source"],
  // The fake listens with them, on other platforms than browsers.
  external: ["node:*"],
  logLevel: "warning",
};

/** Bundles what runs in browsers below `assets/`; returns what the programs of the playground load, in bytes after gzip. */
export async function bundle(
  site: string,
  data: FakeData,
): Promise<{ readonly start: number; readonly all: number }> {
  const assets = join(site, "assets");
  const entry = (name: string) => join(here, "browser", `${name}.ts`);
  const pages = ["theme", "page", "playground"].map(entry);
  await build({ ...SETTINGS, entryPoints: pages, format: "iife", outdir: assets });
  await build({ ...SETTINGS, entryPoints: [join(here, "style", "style.css")], outdir: assets });
  const runner: BuildOptions = {
    ...SETTINGS,
    entryPoints: [entry("runner")],
    plugins: [siteData(data), leaveOut],
  };
  const { outputFiles } = await build({ ...runner, format: "iife", write: false });
  const source = JSON.stringify(outputFiles[0]?.text);
  writeFileSync(join(assets, RUNNER_OF_FILES), `self.runnerOfFiles=${source};`);
  const { metafile } = await build({
    ...runner,
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    outdir: join(assets, "runner"),
    metafile: true,
  });
  const { outputs } = metafile;
  const main = Object.keys(outputs).find((path) => path.endsWith("/runner.js")) ?? "";
  return { start: measure(listStatic(main, outputs)), all: measure(Object.keys(outputs)) };
}

/** Lets the runner import what the site of the samples has. */
function siteData(data: FakeData): Plugin {
  return {
    name: "site-data",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^site-data$/ }, ({ path }) => ({ path, namespace: "site-data" }));
      onLoad({ filter: /^/, namespace: "site-data" }, () => ({
        contents: JSON.stringify(data),
        loader: "json",
      }));
    },
  };
}

/** Leaves out what the fake can do on servers only. */
const leaveOut: Plugin = {
  name: "leave-out",
  setup: ({ onLoad }) =>
    onLoad(
      { filter: /\/testing\/server\/(?:listen|control\/createControl|recording\/createRecorder)\.ts$/ },
      ({ path }) => {
        const error = "the fake of the playground can neither listen nor record";
        return { contents: `export function ${basename(path, ".ts")}() { throw new Error("${error}"); }` };
      },
    ),
};

type Outputs = Readonly<
  Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
>;

/** Lists what is loaded with a file. */
function listStatic(file: string, outputs: Outputs, known = new Set<string>()): string[] {
  if (!known.has(file)) {
    known.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === "import-statement") listStatic(path, outputs, known);
  }
  return [...known];
}

function measure(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

/** Writes the service worker, which keeps the files of the site that are needed without a network. */
export async function bundleServiceWorker(site: string): Promise<void> {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) =>
      /^(?:assets\/.*\.(?:js|css)|guides\/.*\.html|(?:operations\/)?index\.html|offline\.html)$/.test(file),
    )
    .filter((file) => file !== `assets/${RUNNER_OF_FILES}`)
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
  const version = `confluence-fetch-${hash.digest("hex").slice(0, 16)}`;
  await build({
    ...SETTINGS,
    entryPoints: [join(here, "browser", "sw.ts")],
    format: "iife",
    outdir: site,
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
  });
}

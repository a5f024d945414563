import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

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
export async function bundle(site: string): Promise<{ readonly start: number; readonly all: number }> {
  const assets = join(site, "assets");
  const entry = (name: string) => join(here, "browser", `${name}.ts`);
  await build({ ...SETTINGS, entryPoints: [entry("theme")], format: "iife", outdir: assets });
  await build({ ...SETTINGS, entryPoints: [join(here, "style", "style.css")], outdir: assets });
  await build({
    ...SETTINGS,
    entryPoints: [entry("page"), entry("playground")],
    format: "esm",
    outdir: assets,
  });
  const runner = join(assets, "runner");
  const { metafile } = await build({
    ...SETTINGS,
    entryPoints: [entry("runner")],
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    outdir: runner,
    metafile: true,
  });
  const { outputs } = metafile;
  const main = Object.keys(outputs).find((path) => path.endsWith("/runner.js")) ?? "";
  return { start: measure(listStatic(main, outputs)), all: measure(Object.keys(outputs)) };
}

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
    .filter((file) => /^(?:assets\/.*\.(?:js|css)|guides\/.*\.html|index\.html|[\w/]+\.json)$/.test(file))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
  const version = `confluence-fetch-${hash.digest("hex").slice(0, 16)}`;
  await build({
    ...SETTINGS,
    entryPoints: [join(here, "browser", "sw.ts")],
    format: "iife",
    outdir: site,
    define: { FILES: JSON.stringify(["./", ...files]), VERSION: JSON.stringify(version) },
  });
}

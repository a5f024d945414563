import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile } from "esbuild";
import type { Project } from "./createProject.js";

/** What a consumer's bundle weighs, in bytes. */
export interface Bundle {
  /** Everything, compressed. */
  readonly total: number;
  /** What is loaded before the consumer runs, compressed: all but what only dynamic imports lead to. */
  readonly start: number;
  /** What comes from each module, minified, by its path; the heaviest first. */
  readonly modules: readonly (readonly [path: string, bytes: number])[];
}

const OPTIONS = {
  outdir: "out",
  write: false,
  metafile: true,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  external: ["node:*"],
  tsconfigRaw: {},
  logLevel: "silent",
} as const satisfies BuildOptions;

/** Bundles a consumer as a browser's build does. */
export async function bundleConsumer(
  { folder }: Project,
  consumer: string,
  options: { readonly splitting?: boolean; readonly minifyIdentifiers?: boolean } = {},
): Promise<Bundle> {
  const entry = { absWorkingDir: folder, entryPoints: [`${consumer}.ts`] };
  const { outputFiles, metafile } = await build({ ...OPTIONS, ...entry, ...options });
  const weigh = (paths: readonly string[]) =>
    outputFiles
      .filter(({ path }) => paths.includes(relative(folder, path)))
      .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return {
    total: weigh(Object.keys(metafile.outputs)),
    start: weigh(listLoaded(metafile, `out/${consumer}.js`)),
    modules: listModules(metafile),
  };
}

/** Lists the files that are loaded with a file: itself, and what it imports statically. */
function listLoaded({ outputs }: Metafile, path: string): readonly string[] {
  const loaded = new Set([path]);
  for (const next of loaded)
    for (const { kind, path: imported } of outputs[next]?.imports ?? [])
      if (kind === "import-statement") loaded.add(imported);
  return [...loaded];
}

function listModules({ outputs }: Metafile): [string, number][] {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
  return [...bytes].sort(([, one], [, other]) => other - one);
}

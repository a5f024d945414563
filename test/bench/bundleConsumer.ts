import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import type { Project } from "./createProject.js";

/** The size of a consumer's bundle, in bytes. */
export interface Bundle {
  /** Everything, compressed. */
  readonly total: number;
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

/** Leaves out what is loaded on demand. esbuild's own splitting would join what is shared with it to the start. */
const startOnly: Plugin = {
  name: "start-only",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

/** Bundles a consumer as a browser's build does. */
export async function bundleConsumer(
  { folder }: Project,
  consumer: string,
  options: { readonly isStartOnly?: boolean; readonly minifyIdentifiers?: boolean } = {},
): Promise<Bundle> {
  const { isStartOnly = false, ...others } = options;
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    absWorkingDir: folder,
    entryPoints: [`${consumer}.ts`],
    plugins: isStartOnly ? [startOnly] : [],
    ...others,
  });
  const total = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return { total, modules: listModules(metafile) };
}

function listModules({ outputs }: Metafile): [string, number][] {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
  return [...bytes].sort(([, one], [, other]) => other - one);
}

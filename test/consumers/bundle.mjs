import { resolve } from "node:path";
import { build } from "esbuild";
import { rollup } from "rollup";

// Bundles a module of the current folder: node bundle.mjs BUNDLER ENTRY OUTPUT. Plain JavaScript, because the bundlers
// are not among the project's own dependencies, so that a compiler of the project does not know them.

const [bundler, entry, output] = process.argv.slice(2);
const folder = resolve(output, "..");
const file = output.slice(output.lastIndexOf("/") + 1);

const bundlers = {
  async esbuild() {
    const options = { bundle: true, platform: "node", format: "esm", minify: true, tsconfigRaw: {} };
    await build({ entryPoints: [entry], outfile: output, ...options });
  },
  async rollup() {
    const { nodeResolve } = await import("@rollup/plugin-node-resolve");
    const build = await rollup({
      input: entry,
      external: /^node:/,
      plugins: [nodeResolve()],
      onwarn: ({ message }) => {
        throw new Error(message);
      },
    });
    await build.write({ dir: folder, format: "es", entryFileNames: file });
    await build.close();
  },
  /** As a library for browsers: what Node alone can do is not called there. */
  async vite() {
    const { build } = await import("vite");
    const lib = { entry, formats: ["es"], fileName: () => file };
    await build({ logLevel: "error", build: { outDir: folder, lib } });
  },
  webpack: () => runWebpack({ target: "node20" }, { chunkFormat: "module", library: { type: "module" } }),
  /** To CommonJS, as Forge's command bundles an app. */
  forge: () => runWebpack({ target: "node20" }, { library: { type: "commonjs2" } }),
};

async function runWebpack(options, output) {
  const { default: webpack } = await import("webpack");
  const compiler = webpack({
    ...{ mode: "production", context: process.cwd(), entry: `./${entry}`, devtool: false },
    ...options,
    experiments: { outputModule: output.chunkFormat === "module" },
    output: { path: folder, filename: file, ...output },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, stats) => (error ? fail(error) : done(stats))),
  );
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  const [problem] = [...errors, ...warnings];
  if (problem) throw new Error(problem.message);
}

await bundlers[bundler]();

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { confluence, type Product, type SpecConfig } from "../../generator/config/config.js";
import { generateClient } from "../../generator/generateClient.js";
import type { OutputFile } from "../../generator/output/OutputFile.js";
import { acmeConfig } from "./acmeConfig.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A document of a client, and its configuration. */
export interface ConfiguredDocument extends Partial<SpecConfig> {
  readonly servers?: readonly object[];
  readonly paths: object;
}

/** Writes the documents of a client by their namespaces, generates the client, and does something in its folder. */
export async function withClient<T>(
  documents: Readonly<Record<string, ConfiguredDocument>>,
  use: (folder: string, files: readonly OutputFile[]) => Promise<T>,
  product: Partial<Product> = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bases-"));
  try {
    const { files } = await generateClient({
      ...confluence,
      product: {
        ...{ name: "Acme", packageName: "acme-fetch", gateway: "acme", contextPath: "" },
        ...{ tokenProbe: "/rest/me", userProbe: "/rest/me" },
        ...product,
      },
      specsFolder: folder,
      overlaysFolder: undefined,
      templates: [join(root, "templates/client")],
      specs: await Promise.all(
        Object.entries(documents).map(async ([namespace, { servers, paths, ...config }]) => {
          const document = `${namespace}.json`;
          const info = { title: namespace, version: "1" };
          await writeFile(join(folder, document), JSON.stringify({ openapi: "3.1.0", info, servers, paths }));
          return { ...acmeConfig, prefixes: [], ...config, namespace, document };
        }),
      ),
    });
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    return await use(folder, files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loads the exports of a generated client, from its sources. */
// biome-ignore lint/suspicious/noExplicitAny: which methods there are, the documents say
export async function loadClient(folder: string, contents = `export * from "./src/index.js";`): Promise<any> {
  const outfile = join(folder, "bundle.mjs");
  await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  return import(pathToFileURL(outfile).href);
}

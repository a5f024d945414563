import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { confluence, type Product, type SpecConfig } from "../../generator/config/config.js";
import { generateClient } from "../../generator/generateClient.js";
import { acmeConfig } from "./acmeConfig.js";
import { observedFetch, type SeenRequest } from "./observedFetch.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const acme: SpecConfig = { ...acmeConfig, namespace: "acme", prefixes: ["/acme"] };

/** What the methods of an unknown document look like to a test. */
// biome-ignore lint/suspicious/noExplicitAny: which methods there are, the document says
type AnyClient = any;

/** Opens a client whose requests are answered by the test. */
export type OpenClient = (
  answer?: (request: SeenRequest) => Response | Error | object | Promise<Response>,
  options?: object,
) => {
  readonly api: AnyClient;
  readonly client: AnyClient;
  readonly requests: SeenRequest[];
};

/** The paths of a document, and its other fields. */
export interface SmallDocument extends Record<string, unknown> {
  readonly paths: object;
}

/** Generates the client of a small document of `https://acme.atlassian.net/acme`, and loads it. */
export async function clientOf(document: SmallDocument, config?: Partial<SpecConfig>): Promise<OpenClient> {
  return open(
    await bundleClient(
      document,
      `export { createConfluence } from "./src/client/createConfluence.js";
      export { anonymous } from "./src/credentials/anonymous.js";`,
      config,
    ),
  );
}

/** Generates the client of a small document, and loads the exports of a module beside its `src`. */
export async function bundleClient(
  document: SmallDocument,
  contents: string,
  config?: Partial<SpecConfig>,
  product?: Partial<Product>,
): Promise<AnyClient> {
  const folder = await mkdtemp(join(tmpdir(), "client-"));
  try {
    await generateInto(folder, document, config, product);
    const outfile = join(folder, "bundle.mjs");
    await build({
      stdin: { contents, resolveDir: folder, loader: "ts" },
      nodePaths: [join(root, "node_modules")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "silent",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function generateInto(
  folder: string,
  document: SmallDocument,
  config?: Partial<SpecConfig>,
  product?: Partial<Product>,
): Promise<void> {
  const specsFolder = join(folder, "specs");
  await mkdir(specsFolder);
  const whole = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "/acme" }],
    ...document,
  };
  await writeFile(join(specsFolder, acme.document), JSON.stringify(whole));
  const { files } = await generateClient({
    ...confluence,
    product: { ...confluence.product, contextPath: "", ...product },
    specsFolder,
    overlaysFolder: undefined,
    templates: [join(root, "templates/client")],
    leaveOut: [],
    specs: [{ ...acme, ...config }],
  });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function open({ createConfluence, anonymous }: AnyClient): OpenClient {
  return (answer = () => ({}), options) => {
    const { fetch, requests } = observedFetch(answer);
    const client = createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false, ...options });
    return { api: client.acme, client: client.client, requests };
  };
}

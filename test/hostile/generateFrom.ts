import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, confluence } from "../../generator/config/config.js";
import { generateClient } from "../../generator/generateClient.js";
import type { OutputFile } from "../../generator/output/OutputFile.js";
import { GeneratorError, type Problem } from "../../generator/problems/Problem.js";
import { acmeConfig } from "../support/acmeConfig.js";

/** What the generator made of a document: the files that depend on it, or why it made none. */
export type Outcome =
  | { readonly files: readonly OutputFile[]; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly files?: undefined };

/** Runs the generator over a document as `acme.json`; what is thrown is a crash, never a refusal. */
export async function generateFrom(document: string | Uint8Array): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  try {
    const config: Config = {
      ...confluence,
      specsFolder: join(folder, "specs"),
      overlaysFolder: undefined,
      templates: [],
      specs: [acmeConfig],
    };
    await mkdir(config.specsFolder);
    await writeFile(join(config.specsFolder, acmeConfig.document), document);
    return await generate(config);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function generate(config: Config): Promise<Outcome> {
  try {
    return { files: (await generateClient(config)).files };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    const folder = join(config.specsFolder, "/");
    return {
      problems: error.problems.map((problem) => ({
        ...problem,
        where: problem.where.replace(folder, ""),
        what: problem.what.replace(folder, ""),
      })),
    };
  }
}

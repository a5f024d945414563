import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SpecConfig } from "../config/config.js";
import { readSpec } from "../read/readSpec.js";
import type { KnownApi } from "./identifyApi.js";

/** Reads the current document of an API from the folder of specifications; a new folder has none. */
export async function readKnownApi(folder: string, config: SpecConfig): Promise<KnownApi> {
  const file = join(folder, config.document);
  return { config, current: existsSync(file) ? await readSpec(config, file) : undefined };
}

import { readText } from "../readSpec.js";
import { settleAll } from "../settleAll.js";
import { listTemplates, type TemplateChoice } from "./listTemplates.js";
import type { OutputFile } from "./OutputFile.js";

/** A file of the templates, with where it was read. */
export interface Template extends OutputFile {
  readonly file: string;
}

/** Reads the hand-written half of the client, which is copied byte for byte. */
export async function readTemplates(choice: TemplateChoice): Promise<Template[]> {
  const templates = await listTemplates(choice);
  return settleAll(templates.map(async ({ path, file }) => ({ path, file, content: await readText(file) })));
}

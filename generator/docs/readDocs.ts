import { existsSync } from "node:fs";
import { join, parse } from "node:path";
import { type Config, DOCS_FOLDER } from "../config/config.js";
import { isObject } from "../openapi/isObject.js";
import { type Problem, settleAll, throwIfAny } from "../problems/Problem.js";
import { parseText } from "../read/parseText.js";
import { readText } from "../read/readText.js";

/** Our own descriptions of the operations and the parameters of one specification. */
export interface SpecDocs {
  readonly file: string;
  /** The file name of the specification that it describes. */
  readonly document: string;
  /** Descriptions by operationId. */
  readonly operations: ReadonlyMap<string, string>;
  /** Descriptions by parameter name, or by `operationId.name` for a parameter of one operation. */
  readonly parameters: ReadonlyMap<string, string>;
}

const PARTS = ["operations", "parameters"];

/** Reads the descriptions of every specification; without a folder of descriptions there are none. */
export async function readDocs({
  specsFolder,
  specs,
}: Pick<Config, "specsFolder" | "specs">): Promise<SpecDocs[]> {
  const folder = join(specsFolder, DOCS_FOLDER);
  if (!existsSync(folder)) return [];
  return settleAll(
    specs.map(({ document }) => readTexts(join(folder, `${parse(document).name}.yaml`), document)),
  );
}

/** Returns the description of a parameter: that for its operation, or else that for all operations. */
export function parameterDescription({ parameters }: SpecDocs, id: string, name: string): string | undefined {
  return parameters.get(`${id}.${name}`) ?? parameters.get(name);
}

async function readTexts(file: string, document: string): Promise<SpecDocs> {
  const content = parseText(await readText(file), file);
  throwIfAny(findFaults(content, file));
  const { operations = {}, parameters = {} } = content as Record<string, Record<string, string>>;
  return {
    file,
    document,
    operations: new Map(Object.entries(operations)),
    parameters: new Map(Object.entries(parameters)),
  };
}

function findFaults(content: unknown, file: string): Problem[] {
  const hint = "write descriptions by name under operations and parameters";
  if (!isObject(content)) return [{ where: file, what: "expected operations or parameters", hint }];
  return Object.entries(content).flatMap(([part, texts]) => {
    const where = `${file} ${part}`;
    if (!PARTS.includes(part)) return [{ where, what: "expected operations or parameters", hint }];
    if (!isObject(texts)) return [{ where, what: "not a mapping from names to descriptions", hint }];
    return Object.entries(texts).flatMap(([name, text]) => findTextFaults(text, `${where}.${name}`));
  });
}

function findTextFaults(text: unknown, where: string): Problem[] {
  const hint = "write one or two sentences";
  if (typeof text !== "string") return [{ where, what: `not a string (${JSON.stringify(text)})`, hint }];
  return text.trim() === "" ? [{ where, what: "the description is empty", hint }] : [];
}

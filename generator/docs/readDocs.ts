import { existsSync } from "node:fs";
import { join, parse } from "node:path";
import { type Config, DOCS_FOLDER } from "../config/config.js";
import { isObject } from "../openapi/isObject.js";
import { type Problem, settleAll, throwIfAny } from "../problems/Problem.js";
import { parseText } from "../read/parseText.js";
import { readText } from "../read/readText.js";

/** Our own descriptions of the operations, the parameters and the fields of one specification. */
export interface SpecDocs {
  readonly file: string;
  /** The file name of the specification that it describes. */
  readonly document: string;
  /** Descriptions by operationId. */
  readonly operations: ReadonlyMap<string, string>;
  /** Descriptions by parameter name, or by `operationId.name` for a parameter of one operation. */
  readonly parameters: ReadonlyMap<string, string>;
  /**
   * Descriptions by the name of a field, preceded by as many of the names that lead to it as tell it apart: `createdAt`,
   * `version.number`, `PageSingle.version.number`; or by `*` for every field of an object: `_expandable.*`. Undefined where the file describes no fields, and needs none.
   */
  readonly fields?: ReadonlyMap<string, string>;
}

const PARTS = ["operations", "parameters", "fields"];

const EXPECTED = "operations, parameters or fields";

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

/** Returns the description of a field: of those that fit, the one with the most names. */
export function fieldDescription({ fields }: SpecDocs, path: readonly string[]): string | undefined {
  const name = listEndings(path).find((ending) => fields?.has(ending));
  return name === undefined ? undefined : fields?.get(name);
}

/**
 * Lists the names by which a field can be called, those of the fewest fields first: `Page.version.number`, `Page.version.*`,
 * `version.number`, `version.*`, `number`.
 */
export function listEndings(path: readonly string[]): string[] {
  return path.flatMap((_, start) => {
    const name = path.slice(start).join(".");
    const outer = path.slice(start, -1);
    return outer.length === 0 ? [name] : [name, [...outer, "*"].join(".")];
  });
}

async function readTexts(file: string, document: string): Promise<SpecDocs> {
  const content = parseText(await readText(file), file);
  throwIfAny(findFaults(content, file));
  const { operations = {}, parameters = {}, fields } = content as Record<string, Record<string, string>>;
  return {
    file,
    document,
    operations: new Map(Object.entries(operations)),
    parameters: new Map(Object.entries(parameters)),
    ...(fields && { fields: new Map(Object.entries(fields)) }),
  };
}

function findFaults(content: unknown, file: string): Problem[] {
  const hint = `write descriptions by name under ${EXPECTED}`;
  if (!isObject(content)) return [{ where: file, what: `expected ${EXPECTED}`, hint }];
  return Object.entries(content).flatMap(([part, texts]) => {
    const where = `${file} ${part}`;
    if (!PARTS.includes(part)) return [{ where, what: `expected ${EXPECTED}`, hint }];
    if (!isObject(texts)) return [{ where, what: "not a mapping from names to descriptions", hint }];
    return Object.entries(texts).flatMap(([name, text]) => findTextFaults(text, `${where}.${name}`));
  });
}

function findTextFaults(text: unknown, where: string): Problem[] {
  const hint = "write one or two sentences";
  if (typeof text !== "string") return [{ where, what: `not a string (${JSON.stringify(text)})`, hint }];
  return text.trim() === "" ? [{ where, what: "the description is empty", hint }] : [];
}

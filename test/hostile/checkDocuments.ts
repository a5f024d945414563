import fc from "fast-check";
import { resolveRef } from "../../generator/openapi/references.js";
import type { OutputFile } from "../../generator/output/OutputFile.js";
import { arbitraryDocument } from "./arbitraryDocument.js";
import { compileOutputs } from "./compileOutputs.js";
import { findStrayCode } from "./findStrayCode.js";
import { findStrayEffects } from "./findStrayEffects.js";
import { generateFrom, type Outcome } from "./generateFrom.js";
import { arbitraryMutation, mutateDocument } from "./mutateDocument.js";

/** What is wrong with how the generator took a document. */
export interface Fault {
  readonly index: number;
  readonly what: string;
  readonly text: string;
}

/** How many documents were taken or refused, and where something went wrong. */
export interface FuzzResult {
  readonly accepted: number;
  readonly refused: number;
  readonly faults: readonly Fault[];
}

const BATCH = 100;
const SECONDS = 10;

const documents = fc
  .tuple(
    arbitraryDocument,
    fc.oneof(fc.constant([]), fc.array(arbitraryMutation, { minLength: 1, maxLength: 3 })),
  )
  .map(([document, mutations]) => mutations.reduce<object>(mutateDocument, document));

/** Generates from arbitrary documents, checks every refusal, and compiles and inspects every output. */
export async function checkDocuments(seed: number, count: number): Promise<FuzzResult> {
  const prototype = Reflect.ownKeys(Object.prototype).join();
  const texts = fc.sample(documents, { seed, numRuns: count }).map((document) => JSON.stringify(document));
  const faults: Fault[] = [];
  let accepted = 0;
  for (let start = 0; start < count; start += BATCH) {
    const outputs: { index: number; files: readonly OutputFile[] }[] = [];
    for (let index = start; index < Math.min(start + BATCH, count); index += 1) {
      const text = texts[index] as string;
      const fault = (what: string) => faults.push({ index, what, text });
      const outcome = await tryDocument(text, fault);
      if (outcome?.files) outputs.push({ index, files: outcome.files });
      if (Reflect.ownKeys(Object.prototype).join() !== prototype)
        throw new Error(`Object.prototype: ${text}`);
    }
    accepted += outputs.length;
    const errors = compileOutputs(outputs.map(({ files }) => files));
    for (const [at, { index, files }] of outputs.entries()) {
      const effects = await findStrayEffects(files, JSON.parse(texts[index] as string));
      const found = [...(errors[at] ?? []), ...findStrayCode(files), ...effects];
      for (const what of found.slice(0, 3)) faults.push({ index, what, text: texts[index] as string });
    }
  }
  return { accepted, refused: count - accepted, faults };
}

async function tryDocument(text: string, fault: (what: string) => void): Promise<Outcome | undefined> {
  const started = performance.now();
  try {
    const outcome = await generateFrom(text);
    for (const { where, what, hint } of outcome.problems ?? []) {
      if (!isPlace(where, text)) fault(`no such place: ${where}: ${what}`);
      if (what === "" || hint === "") fault(`says too little: ${where}: ${what}; ${hint}`);
    }
    return outcome;
  } catch (error) {
    fault(`crashed: ${error instanceof Error ? error.stack : error}`);
    return undefined;
  } finally {
    const seconds = (performance.now() - started) / 1000;
    if (seconds > SECONDS) fault(`took ${seconds.toFixed(1)} s`);
  }
}

/** Tells whether a problem names the file, and in it a node that is there or whose parent is. */
function isPlace(where: string, text: string): boolean {
  if (where === "acme.json" || /^acme\.json:\d+:\d+$/.test(where)) return true;
  const at = where.replace(/^acme\.json /, "");
  const parent = at.slice(0, at.lastIndexOf("/"));
  const found = (ref: string) => ref === "#" || resolveRef(JSON.parse(text), ref) !== undefined;
  return where !== at && at.startsWith("#/") && (found(at) || found(parent));
}

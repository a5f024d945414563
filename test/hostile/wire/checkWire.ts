import fc from "fast-check";
import type { OutputFile } from "../../../generator/output/OutputFile.js";
import type { Fault } from "../checkDocuments.js";
import { compileOutputs } from "../compileOutputs.js";
import { generateFrom } from "../generateFrom.js";
import { arbitraryWireDocument } from "./arbitraryWireDocument.js";
import { openWireLab } from "./wireLab.js";

/** How many documents became clients, with how many requests, and what was wrong. */
export interface WireCheck {
  readonly accepted: number;
  readonly refused: readonly string[];
  readonly requests: number;
  readonly faults: readonly Fault[];
}

/** Generates clients of documents with every way to send and answer; judges their types, requests and answers. */
export async function checkWire(seed: number, count: number): Promise<WireCheck> {
  const lab = await openWireLab();
  const documents = fc.sample(arbitraryWireDocument, { seed, numRuns: count });
  const outputs: { index: number; files: readonly OutputFile[] }[] = [];
  const faults: Fault[] = [];
  const refused: string[] = [];
  let requests = 0;
  for (const [index, document] of documents.entries()) {
    const text = JSON.stringify(document);
    const { files, problems } = await generateFrom(text);
    refused.push(...(problems ?? []).map(({ where, what }) => `${where}: ${what}`));
    if (files === undefined) continue;
    outputs.push({ index, files });
    const result = await lab(document, files);
    requests += result.requests;
    for (const what of result.faults.slice(0, 3)) faults.push({ index, what, text });
  }
  const errors = compileOutputs(outputs.map(({ files }) => files));
  for (const [at, { index }] of outputs.entries())
    for (const what of errors[at]?.slice(0, 3) ?? [])
      faults.push({ index, what, text: JSON.stringify(documents[index]) });
  return { accepted: outputs.length, refused, requests, faults };
}

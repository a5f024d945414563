import type { Problem } from "../problems/Problem.js";
import type { SpecDocs } from "./readDocs.js";

/** As many words as two writers do not put in the same order by chance. */
const RUN = 8;

/** Finds the texts of ours that share a run of eight words with any string of somebody else's document. */
export function findBorrowedText(docs: readonly SpecDocs[], document: unknown, from: string): Problem[] {
  const theirs = new Set(listStrings(document).flatMap(listRuns));
  return docs.flatMap(listTexts).flatMap(({ where, text }) => {
    const run = listRuns(text).find((words) => theirs.has(words));
    if (run === undefined) return [];
    return [{ where, what: `${from} holds these words as well: "${run}"`, hint: "say it in other words" }];
  });
}

function listTexts({ file, operations, parameters }: SpecDocs): { where: string; text: string }[] {
  return [
    ...[...operations].map(([name, text]) => ({ where: `${file} operations.${name}`, text })),
    ...[...parameters].map(([name, text]) => ({ where: `${file} parameters.${name}`, text })),
  ];
}

function listStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

/** Every run of eight words in a text; case, punctuation and the targets of links make no difference. */
function listRuns(text: string): string[] {
  const plain = text.toLowerCase().replace(/<\/?[a-z][^<>]*>|\]\([^()]*\)/g, " ");
  const words = plain.replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(" "));
}

import type { Problem } from "../problems/Problem.js";
import type { SpecDocs } from "./readDocs.js";

/** How many words in the same order are too many for a coincidence. */
const RUN_LENGTH = 8;

/** Finds our descriptions that share eight consecutive words with any string of another document. */
export function findBorrowedText(docs: readonly SpecDocs[], document: unknown, from: string): Problem[] {
  const theirs = new Set(listStrings(document).flatMap(listRuns));
  return docs.flatMap(listDescriptions).flatMap(({ where, text }) => {
    const run = listRuns(text).find((words) => theirs.has(words));
    if (run === undefined) return [];
    return [{ where, what: `${from} contains the same words: "${run}"`, hint: "reword the description" }];
  });
}

function listDescriptions({ file, ...docs }: SpecDocs): { where: string; text: string }[] {
  const { operations, parameters, fields = new Map<string, string>() } = docs;
  return Object.entries({ operations, parameters, fields }).flatMap(([part, texts]) =>
    [...texts].map(([name, text]) => ({ where: `${file} ${part}.${name}`, text })),
  );
}

function listStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

/** Lists every eight consecutive words of a string; case, punctuation and link targets are ignored. */
function listRuns(text: string): string[] {
  const plain = text.toLowerCase().replace(/<\/?[a-z][^<>]*>|\]\([^()]*\)/g, " ");
  const words = plain.replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN_LENGTH - 1).map((_, start) => words.slice(start, start + RUN_LENGTH).join(" "));
}

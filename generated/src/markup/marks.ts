import { markAdf, readAdfMarks } from "./adfMarks.js";
import { markStorage, readStorageMarks } from "./storageMarks.js";
import type { MarkedRange, MarkedText } from "./TextMap.js";

/** Content in a format that has marks of inline comments. */
export interface MarkableContent {
  readonly representation: string;
  readonly value: string;
}

/** Content whose marks have been read. */
export interface ReadContent extends MarkedText {
  /** Returns the content with further ranges of its text marked. */
  mark(ranges: readonly MarkedRange[]): string;
}

/** Reads the text and the marks of content; undefined if it has another format, or is no document. */
export function readMarks({ representation, value }: MarkableContent): ReadContent | undefined {
  if (representation === "storage") {
    const read = readStorageMarks(value);
    return { ...read, mark: (ranges) => markStorage(value, read, ranges) };
  }
  if (representation !== "atlas_doc_format") return undefined;
  try {
    const document: unknown = JSON.parse(value);
    const read = readAdfMarks(document);
    return { ...read, mark: (ranges) => JSON.stringify(markAdf(document, read, ranges)) };
  } catch {
    return undefined;
  }
}

/** Whether content may have marks of inline comments. */
export function mayHaveMarks(value: string): boolean {
  return value.includes("ac:inline-comment-marker") || value.includes('"annotation"');
}

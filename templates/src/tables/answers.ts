import type { AnswerReader } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";

/** Loads the reader of responses that may be one of several things. */
export const answers = (): Promise<AnswerReader> =>
  loadChunk(() => import("../response/answers/readAnswer.js"));

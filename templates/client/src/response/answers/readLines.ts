import { parseJson } from "../../platform/parseJson.js";
import { splitText } from "./splitText.js";

/** Reads JSON values: each on a line, or after a record separator (RFC 7464). */
export async function* readLines(
  texts: AsyncIterable<string>,
  isSequence: boolean,
): AsyncGenerator<unknown, void, undefined> {
  const separator = isSequence
    ? { pattern: "\x1e", isWhole: isRecord, endsWithText: true }
    : { pattern: "\n", endsWithText: true };
  for await (const line of splitText(texts, separator)) if (line.trim() !== "") yield JSON.parse(line);
}

/** A record ends with a line break, and may contain others. The next one may come much later. */
function isRecord(text: string): boolean {
  return text.endsWith("\n") && parseJson(text) !== undefined;
}

import type { ServerSentEvent } from "./ServerSentEvent.js";
import { LongItemError, MAX_ITEM_CHARS, splitText } from "./splitText.js";

/** What an event has said so far. */
type Fields = Partial<Record<string, string>> & { data?: string };

/**
 * Reads the events of an event stream (HTML standard, "Interpreting an event stream"). Streams of JSON often end with
 * `[DONE]` (documented by OpenAI, for instance).
 */
export async function* readEvents(
  texts: AsyncIterable<string>,
  hasJson: boolean,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  let fields: Fields = {};
  const lines = splitText(joinReturns(texts), { pattern: /\r\n|\n|\r/, endsWithText: false });
  for await (const line of lines) {
    if (line !== "") {
      addField(fields, line);
      continue;
    }
    const { event, data, id, retry } = fields;
    fields = {};
    // An event without data is none.
    if (data === undefined) continue;
    if (hasJson && data === "[DONE]") return;
    yield {
      ...(event && { event }),
      data: hasJson ? JSON.parse(data) : data,
      ...(id !== undefined && { id }),
      ...(retry !== undefined && { retry: Number(retry) }),
    };
  }
}

/** Adds a line to an event: `data: text`. A line without a name is a comment. */
function addField(fields: Fields, line: string): void {
  const [, name = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
  if ((name === "id" && value.includes("\0")) || (name === "retry" && !/^\d+$/.test(value))) return;
  const isMore = name === "data" && fields.data !== undefined;
  fields[name] = isMore ? `${fields.data}\n${value}` : value;
  if (String(fields.data).length > MAX_ITEM_CHARS) throw new LongItemError();
}

/** Leaves out the second half of a line break that arrives in two pieces. */
async function* joinReturns(texts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let wasReturn = false;
  for await (const text of texts) {
    if (text === "") continue;
    yield wasReturn && text.startsWith("\n") ? text.slice(1) : text;
    wasReturn = text.endsWith("\r");
  }
}

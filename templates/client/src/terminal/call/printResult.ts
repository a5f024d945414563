import { toLine } from "../../doctor/printError.js";
import { configurationError } from "../../errors/NimbusError.js";
import { nextCursor } from "../../paging/nextCursor.js";
import { readItems } from "../../paging/nextPage.js";
import type { PagedCall } from "../../paging/PagedCall.js";
import { follow } from "../../paging/readPage.js";
import { type ByteStream, readStream } from "../../platform/ByteStream.js";
import type { Download } from "../../response/Download.js";
import type { CommandLine } from "../CommandLine.js";
import type { Terminal } from "../Terminal.js";
import type { CallDescription } from "./describeCall.js";
import { listColumns, pickFields, printCsv, printJson, printTable, type Row, toPlain } from "./format.js";
import { nameFields } from "./nameFields.js";

/** How results can be printed. */
export const FORMATS: readonly string[] = ["json", "jsonl", "table", "csv"];

/** Clears the line of a screen, with what it shows of the progress or of the keys that were pressed. */
export const CLEAR_LINE = "\r\u001b[K";

/** How a result is printed. */
export interface PrintOptions {
  readonly format: string;
  readonly fields: readonly string[] | undefined;
  readonly isRaw: boolean;
  /** Where a file goes; `-` is the output. */
  readonly output: string | undefined;
  readonly isAll: boolean;
  readonly resume: string | undefined;
}

/** Reads how a result is printed, before anything is sent. */
export function readPrintOptions(
  { operation, name }: CallDescription,
  { options }: CommandLine,
  { out }: Terminal,
): PrintOptions {
  const [format = "json"] = options.get("format") ?? [];
  if (operation.success === undefined && !FORMATS.includes(format))
    throw configurationError("unknown format", `pass ${FORMATS.join(", ")}`);
  const output = options.get("output")?.[0] ?? (out.isTerminal ? undefined : "-");
  if (operation.success === "file" && output === undefined)
    throw configurationError(`${name} returns a file`, "pass --output FILE to save it");
  const resume = options.get("resume")?.[0];
  return {
    ...{ format, output, resume, isRaw: options.has("raw") },
    fields: options.get("fields")?.[0]?.split(","),
    isAll: options.has("all") || resume !== undefined,
  };
}

/** Prints what a call results in. */
export async function printResult(
  call: CallDescription,
  result: PromiseLike<unknown>,
  options: PrintOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.isAll) return printAll(call, result as PagedCall<unknown, unknown>, options, terminal);
  const data = await result;
  if (data === undefined) return;
  if (isDownload(data)) return save(data, options.output, terminal);
  if (typeof data === "string")
    return terminal.out.write(terminal.out.isTerminal ? `${toPlain(data).trimEnd()}\n` : data);
  if (Symbol.asyncIterator in Object(data)) {
    for await (const item of data as AsyncIterable<unknown>) await terminal.out.write(`${printJson(item)}\n`);
    return;
  }
  await printData(call, data, options, terminal);
  const isPaged = call.operation.page !== undefined;
  if (isPaged && nextCursor(result as PagedCall<unknown, unknown>, data) !== undefined)
    await terminal.err.write("→ there are more results: --all lists all of them\n");
}

function isDownload(data: unknown): data is Download {
  return "toFile" in Object(data);
}

async function save(download: Download, output: string | undefined, terminal: Terminal): Promise<void> {
  if (output !== undefined && output !== "-") return download.toFile(output);
  for await (const chunk of readStream(download.stream() as ByteStream)) await terminal.out.write(chunk);
}

/** Prints all items of a list: as they arrive, one a line, or together. */
async function printAll(
  { operation }: CallDescription,
  list: PagedCall<unknown, unknown>,
  options: PrintOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, err } = terminal;
  const isStream = options.format === "jsonl";
  const isShown = err.isTerminal && !(isStream && out.isTerminal);
  const all: unknown[] = [];
  let count = 0;
  let isDone = false;
  try {
    for await (const page of list.pages({ cursor: options.resume })) {
      const items = readItems(operation, page);
      count += items.length;
      if (isStream) await printItems(items, options, terminal, count === items.length);
      else for (const item of items) all.push(item);
      if (isShown) await err.write(`\r${count.toLocaleString("en")} item${count === 1 ? "" : "s"}`);
    }
    isDone = true;
  } finally {
    if (isShown) await err.write(CLEAR_LINE);
    // What arrived before a failure is printed, because the listing is resumed after it.
    if (!isStream && (isDone || count > 0)) await printItems(all, options, terminal);
  }
}

async function printData(
  { operation }: CallDescription,
  data: unknown,
  options: PrintOptions,
  terminal: Terminal,
): Promise<void> {
  const { format, fields } = options;
  const isList = operation.page !== undefined || Array.isArray(Object(data).results) || Array.isArray(data);
  if (!isList) await terminal.err.write(describeUnknown([data], fields).join(""));
  if (format === "json" && !(fields && isList))
    return terminal.out.write(`${printJson(pickFields(data, fields), 2)}\n`);
  if (format === "table" && !isList) {
    const rows = Object.entries(pickFields(data, fields) as Row).map(([field, value]) => ({ field, value }));
    return printItems(rows, { ...options, fields: undefined }, terminal);
  }
  const items = Array.isArray(data) ? data : isList ? readItems(operation, data) : [data];
  return printItems(items, options, terminal, isList);
}

async function printItems(
  items: readonly unknown[],
  { format, fields, isRaw }: PrintOptions,
  { out, err }: Terminal,
  isFirst = true,
): Promise<void> {
  const rows = items.map((item) => Object(pickFields(item, fields)) as Row);
  const columns = fields ?? listColumns(rows, format === "csv");
  const lines: Readonly<Record<string, () => string[]>> = {
    json: () => [printJson(fields ? rows : items, 2)],
    jsonl: () => (fields ? rows : items).map((item) => printJson(item)),
    table: () => (items.length > 0 ? printTable(rows, columns, out) : []),
    csv: () => printCsv(rows, columns, isRaw),
  };
  if (isFirst) await err.write(describeUnknown(items, fields).join(""));
  const printed = lines[format]?.() ?? [];
  if (printed.length > 0) await out.write(`${printed.join("\n")}\n`);
}

/** Names the fields that no item has, and those that may be meant. */
function describeUnknown(items: readonly unknown[], fields: readonly string[] = []): string[] {
  return fields
    .filter((field) => items.length > 0 && items.every((item) => follow(item, field) === undefined))
    .map((field) => {
      const parent = field.slice(0, field.lastIndexOf(".") + 1);
      const known = Object.keys(Object(parent === "" ? items[0] : follow(items[0], parent.slice(0, -1))));
      const meant = nameFields(
        field,
        known.map((name) => parent + name),
      );
      return `${toLine(`! there is no field ${field}${meant}`)}\n`;
    });
}

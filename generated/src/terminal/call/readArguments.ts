import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { configurationError } from "../../errors/ConfluenceError.js";
import type { JsonSchema } from "../../schemas/JsonSchema.js";
import type { CommandLine } from "../CommandLine.js";
import type { Terminal } from "../Terminal.js";
import { isOfType, listAlternatives } from "./argumentSchema.js";
import { checkArguments } from "./checkArguments.js";
import { convertArgument, parseJson } from "./convertArgument.js";
import { type CallDescription, toKebab } from "./describeCall.js";

type Values = Record<string, unknown>;

/** Reads the arguments of an operation from its options, and checks them. */
export async function readArguments(
  call: CallDescription,
  { options }: CommandLine,
  terminal: Terminal,
): Promise<Values> {
  const args: Values = {};
  const fields: Values = {};
  for (const [option, { name, schema, isField }] of call.args) {
    const texts = options.get(option) ?? options.get(toKebab(option));
    if (texts === undefined) continue;
    const value = isFile(schema, call)
      ? await Promise.all(texts.map((text) => readFileOption(`--${option}`, text)))
      : convertArgument(`--${option}`, texts, schema, call.definitions);
    const isOne = isFile(schema, call) && texts.length === 1;
    (isField ? fields : args)[name] = isOne ? (value as unknown[])[0] : value;
  }
  if (Object.keys(fields).length > 0) args.body = fields;
  const body = options.get("body")?.[0];
  if (call.body && body !== undefined) args.body = await readBody(body, call.body, call, terminal);
  await checkArguments(call, args, terminal);
  return args;
}

/** Files are objects or lists, and nothing else of the documents is either. */
function isFile(schema: JsonSchema, { definitions }: CallDescription): boolean {
  return listAlternatives(schema, definitions).some(
    ({ type }) => Array.isArray(type) && type.includes("object") && type.includes("array"),
  );
}

/** The media types of common files, by the ends of their names. */
const MEDIA_TYPES = new Map(
  Object.entries({
    ...{ ".txt": "text/plain", ".md": "text/markdown", ".csv": "text/csv", ".html": "text/html" },
    ...{ ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif" },
    ...{ ".svg": "image/svg+xml", ".pdf": "application/pdf", ".json": "application/json" },
    ...{ ".xml": "application/xml", ".zip": "application/zip", ".mp4": "video/mp4" },
  }),
);

/** Opens a file that is named as for curl: `@notes.txt`, `@notes.txt;type=text/plain`. */
async function readFileOption(option: string, text: string): Promise<unknown> {
  const [, path = "", named] = /^@?(.*?)(?:;type=([^;]*))?$/s.exec(text) ?? [];
  const type = named || MEDIA_TYPES.get(extname(path).toLowerCase());
  try {
    return { name: basename(path), content: await openAsBlob(path), ...(type && { type }) };
  } catch (cause) {
    throw configurationError(
      `${option}: ${path} cannot be opened`,
      "pass the path of a file: @notes.txt",
      cause,
    );
  }
}

async function readBody(
  text: string,
  schema: JsonSchema,
  call: CallDescription,
  terminal: Terminal,
): Promise<unknown> {
  if (text.startsWith("@") && isFile(schema, call)) return readFileOption("--body", text);
  const source = text === "-" ? terminal.readInput() : text.startsWith("@") ? read(text.slice(1)) : text;
  const isText = !call.bodyIsJson && isOfType(schema, call.definitions, "string");
  return isText ? source : parseJson("--body", await source);
}

function read(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause) => {
    throw configurationError(`--body: ${cause.message}`, "pass the path of a file: @body.json", cause);
  });
}

// @ts-expect-error It comes without types.
import { Parser } from "saxen";
import { MalformedBody } from "./MalformedBody.js";
import type { MarkupElement, MarkupNode } from "./Markup.js";
import { readReferences } from "./readReferences.js";

/** What the parser reports the place of: counted from 0, with the text there. */
type Place = () => { readonly line: number; readonly column: number; readonly data: string };

/** The events of the parser that are used. */
interface Events {
  openTag(
    name: string,
    getAttributes: () => Record<string, string>,
    _1: unknown,
    _2: boolean,
    at: Place,
  ): void;
  closeTag(name: string): void;
  text(value: string, _decode: unknown, at: Place): void;
  cdata(value: string, at: Place): void;
  comment(value: string, _decode: unknown, at: Place): void;
  attention(value: string, _decode: unknown, at: Place): void;
  warn(error: Error, at: Place): void;
  error(error: Error, at: Place): void;
}

/** The part of the parser that is used. */
interface SaxParser {
  on<Name extends keyof Events>(name: Name, handler: Events[Name]): void;
  parse(text: string): void;
}

/** Elements may be nested as deep as the parser of Confluence accepts by default (Woodstox, 1000). */
const MAX_DEPTH = 1000;

/** What Confluence wraps around a body, as its messages show. */
const ROOT = "xml";

/** An element whose end tag has not been read. */
type OpenElement = MarkupElement & { readonly children: MarkupNode[] };

/**
 * Parses a body in storage format: XML with the entities of XHTML, and prefixes that nobody declares.
 *
 * @throws {MalformedBody} if it is not well-formed; the message ends with row and column
 */
export function parseStorage(text: string): readonly MarkupNode[] {
  const document: OpenElement = { name: "", attributes: {}, children: [] };
  const open = [document];
  const top = () => open.at(-1) ?? document;
  const parser: SaxParser = new Parser();
  parser.on("openTag", (name, getAttributes, _1, _2, at) => {
    if (open.length > MAX_DEPTH + 1) fail(`Maximum Element Depth limit (${MAX_DEPTH}) Exceeded`, at);
    const attributes = Object.entries(getAttributes()).map(([key, value]) => [key, readAttribute(value, at)]);
    const child: OpenElement = { name, attributes: Object.fromEntries(attributes), children: [] };
    top().children.push(child);
    open.push(child);
  });
  parser.on("closeTag", () => open.pop());
  parser.on("text", (value, _decode, at) => {
    if (value.includes("]]>")) fail("Unallowed ']]>' sequence in text content", at);
    top().children.push(read(value, at));
  });
  parser.on("cdata", (value, at) => top().children.push(checkCharacters(value, at)));
  parser.on("comment", (value, _decode, at) => {
    if (value.includes("--")) fail('String "--" not allowed in comment (missing ">"?)', at);
  });
  parser.on("attention", (_value, _decode, at) => fail("Unexpected declaration in the content", at));
  parser.on("warn", ({ message }, at) => fail(`Unexpected character in a tag: ${message}`, at));
  parser.on("error", ({ message }, at) => fail(describe(message, top().name, at), at));
  parser.parse(`<${ROOT}>${text}</${ROOT}>`);
  const [root, ...others] = document.children;
  if (typeof root !== "object" || others.length > 0)
    throw new MalformedBody(`Error parsing xhtml: Unexpected close tag </${ROOT}>`);
  return root.children;
}

/** Tells in the words of Confluence's parser what most often goes wrong (observed). */
function describe(message: string, name: string, at: Place): string {
  const { data } = at();
  if (message === "closing tag mismatch") return `Unexpected close tag ${data}; expected </${name}>.`;
  if (message === "unexpected end of file")
    return `Unexpected EOF; was expecting a close tag for element <${name}>`;
  const [, character] = /^<(.)/su.exec(data) ?? [];
  if (message === "illegal first char nodeName" && character)
    return `Unexpected character '${character}' (code ${character.codePointAt(0)}) in content after '<'`;
  return `Unexpected markup: ${message}`;
}

function fail(message: string, at: Place): never {
  const { line, column } = at();
  const start = line === 0 ? `<${ROOT}>`.length : 0;
  const place = `[row,col {unknown-source}]: [${line + 1},${Math.max(column - start, 0) + 1}]`;
  throw new MalformedBody(`Error parsing xhtml: ${message}\n at ${place}`);
}

function readAttribute(value: string, at: Place): string {
  if (value.includes("<")) fail("Unexpected character '<' (code 60) in attribute value", at);
  return read(value, at).replace(/[\t\n\r]/g, " ");
}

function read(value: string, at: Place): string {
  return readReferences(checkCharacters(value.replace(/\r\n?/g, "\n"), at), (message) => fail(message, at));
}

/** Characters that XML excludes, which no escape allows either. */
const EXCLUDED = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function checkCharacters(value: string, at: Place): string {
  const [character] = EXCLUDED.exec(value) ?? [];
  if (character !== undefined) fail(`Illegal character (code ${character.codePointAt(0)})`, at);
  return value;
}

import { parseJson } from "../platform/parseJson.js";
import { isMarkup } from "./isMarkup.js";

type Fields = Readonly<Record<string, unknown>>;

/** The maximum length of what a message quotes of a server. */
const MAX_CHARS = 2_000;

/** How many entries of a list are read. */
const MAX_ENTRIES = 50;

/** The properties in which Atlassian's services, OAuth 2.0 and RFC 9457 put a sentence, or what has one; the first one counts. */
const SENTENCES = [
  "errorMessage",
  "message",
  "detail",
  "error_description",
  "title",
  "reason",
  "elementErrors",
];

/** The properties with a list of what is wrong, or with a sentence for each wrong field. */
const LISTS = ["errorMessages", "errors", "results", "invalid-params"];

/** Finds what the server says in an error response, in any of the formats of Atlassian's services; undefined if nothing. */
export function serverMessage(text: string): string | undefined {
  const found = isMarkup(text) ? readMarkup(text) : readPlain(text);
  const message = found.replace(/\s+/g, " ").trim();
  if (message.length <= MAX_CHARS) return message || undefined;
  const cut = message.slice(0, MAX_CHARS);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || MAX_CHARS).trim()}…`;
}

/** The message of an API's XML, or the title of a page. */
function readMarkup(text: string): string {
  return /<(?:message|title)(?:\s[^<>]*)?>([^<>]*)</i.exec(text)?.[1] ?? "";
}

function readPlain(text: string): string {
  const value = parseJson(text);
  // Text that begins like JSON was cut off.
  return value === undefined && !/^\s*[[{"]/.test(text) ? text : readValue(value);
}

/** Reads a sentence, a list of them, or an object that contains either. What both contain is not repeated. */
function readValue(value: unknown, depth = 0): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || depth > 3) return "";
  if (Array.isArray(value))
    return join(value.slice(0, MAX_ENTRIES).map((each) => readValue(each, depth + 1)));
  const fields = value as Fields;
  const lists = [...LISTS.map((name) => fields[name]), (fields.data as Fields | null | undefined)?.errors];
  const sentence = SENTENCES.map((name) => readValue(fields[name], depth + 1)).find(Boolean) ?? "";
  const found = join([withField(fields, sentence), ...lists.map((list) => readList(list, depth + 1))]);
  // With a description, it is only a code.
  return found || readValue(fields.error, depth + 1);
}

/** Reads a list of errors, or an object with one or more for each field. */
function readList(list: unknown, depth: number): string {
  if (Array.isArray(list) || typeof list !== "object" || list === null) return readValue(list, depth);
  const entries = Object.entries(list).slice(0, MAX_ENTRIES);
  return join(entries.map(([field, value]) => prefix(field, readValue(value, depth))));
}

/** Adds the field that a sentence is about, by the names of RFC 9457's extensions, JSON:API and Atlassian's APIs. */
function withField({ name, field, pointer, source, translation }: Fields, sentence: string): string {
  const { pointer: path, parameter } = Object(source) as Fields;
  const subject = [name, field, pointer, path, parameter].find((each) => typeof each === "string");
  return prefix(String(subject ?? ""), sentence || readValue(translation));
}

function prefix(subject: string, sentence: string): string {
  return subject === "" || sentence === "" || sentence.includes(subject)
    ? sentence
    : `${subject}: ${sentence}`;
}

/** Joins sentences without those that are said twice: details often repeat the end of the summary. */
function join(sentences: readonly string[]): string {
  const [first = "", ...others] = new Set(sentences.filter(Boolean).flatMap((each) => each.split("; ")));
  return [first, ...others.filter((each) => !first.endsWith(each))].join("; ");
}

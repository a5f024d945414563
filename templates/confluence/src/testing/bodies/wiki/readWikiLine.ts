import { ownValue } from "../../ownValue.js";
import { createMacro } from "../Macro.js";
import { element, type MarkupNode } from "../Markup.js";
import { readWikiLink } from "./readWikiLink.js";

/** The marks of a text and the elements that they mean. */
const MARKS: Readonly<Record<string, string>> = {
  "*": "strong",
  _: "em",
  "-": "del",
  "+": "u",
  "^": "sup",
  "~": "sub",
  "??": "cite",
  "{{": "code",
};

/** What ends a mark that begins with other characters. */
const ENDS: Readonly<Record<string, string>> = { "{{": "}}" };

/** What something may begin with, other than a plain text. */
const SPECIAL = /\\\\|\\[\\*_\-+^~?{}[\]!|#]|\?\?|\{\{|[*_\-+^~[!{\n]|https?:\/\/[^\s|\]<>*]+/g;

const URL = /^https?:/;

/** Reads the marks, links, images and macros of a line. */
export function readWikiLine(text: string): MarkupNode[] {
  const nodes: MarkupNode[] = [];
  const special = new RegExp(SPECIAL);
  // A mark that has no end after one place has none after later ones.
  const endless = new Set<string>();
  let start = 0;
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const read = readSpecial(text, found[0], found.index, endless);
    if (!read) {
      special.lastIndex = found.index + found[0].length;
      continue;
    }
    if (found.index > start) nodes.push(text.slice(start, found.index));
    nodes.push(...read.nodes);
    start = read.end;
    special.lastIndex = read.end;
  }
  if (start < text.length) nodes.push(text.slice(start));
  return nodes;
}

interface Read {
  readonly nodes: readonly MarkupNode[];
  readonly end: number;
}

function readSpecial(text: string, token: string, index: number, endless: Set<string>): Read | undefined {
  const end = index + token.length;
  if (token === "\\\\" || token === "\n") return { nodes: [element("br")], end };
  if (token.startsWith("\\")) return { nodes: [token.slice(1)], end };
  if (URL.test(token)) return { nodes: [element("a", { href: token }, [token])], end };
  if (token === "-" && text[end] === "-") return readDash(text, index);
  const name = ownValue(MARKS, token);
  if (name) return readMark(text, token, index, name, endless);
  const close = token === "[" ? "]" : token === "!" ? "!" : "}";
  const until = endless.has(close) ? -1 : text.indexOf(close, end);
  if (until < 0) {
    endless.add(close);
    return undefined;
  }
  const inner = text.slice(end, until);
  if (inner === "" || inner.includes("\n")) return undefined;
  if (token === "{") return readMacro(text, inner, until + 1, endless);
  const node = token === "[" ? readWikiLink(inner, readWikiLine) : readImage(inner);
  return node === undefined ? undefined : { nodes: [node], end: until + 1 };
}

/** `--` and `---` between spaces are dashes. */
function readDash(text: string, index: number): Read | undefined {
  const [dashes = ""] = /^-+/.exec(text.slice(index, index + 5)) ?? [];
  const isAlone = /^\s?$/.test(text[index - 1] ?? "") && /^\s?$/.test(text[index + dashes.length] ?? "");
  if (!isAlone || dashes.length > 3) return undefined;
  return { nodes: [dashes.length === 2 ? "–" : "—"], end: index + dashes.length };
}

/** A mark begins before a word and ends after one, within its line. */
function readMark(
  text: string,
  token: string,
  index: number,
  name: string,
  endless: Set<string>,
): Read | undefined {
  const close = ENDS[token] ?? token;
  const start = index + token.length;
  const isMono = close !== token;
  if (endless.has(close) || /\s|^$/.test(text[start] ?? "")) return undefined;
  if (!isMono && /[\p{L}\p{N}]/u.test(text[index - 1] ?? "")) return undefined;
  for (let end = text.indexOf(close, start + 1); end >= 0; end = text.indexOf(close, end + 1)) {
    const isEnd =
      isMono || (/\S/.test(text[end - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[end + close.length] ?? ""));
    if (isEnd && text[end - 1] !== "\\")
      return { nodes: [element(name, {}, readWikiLine(text.slice(start, end)))], end: end + close.length };
  }
  endless.add(close);
  return undefined;
}

/** `!file.png!`, `!https://…!` and `!file.png|width=300,alt=A!`. */
function readImage(inner: string): MarkupNode | undefined {
  const [source = "", options = ""] = inner.split("|");
  if (!/^\S.*\.\w+$|^https?:/.test(source) || /\s$/.test(source)) return undefined;
  const given = options.split(",").flatMap((option) => {
    const [, key, value] = /^\s*(alt|width|height|title|align)\s*=\s*"?([^"]*)"?\s*$/.exec(option) ?? [];
    return key === undefined || value === undefined ? [] : [[`ac:${key}`, value] as const];
  });
  const resource = URL.test(source)
    ? element("ri:url", { "ri:value": source })
    : element("ri:attachment", { "ri:filename": source });
  return element("ac:image", Object.fromEntries(given), [resource]);
}

/** A macro within a line: `{color:red}text{color}`, `{status:title=A}`. */
function readMacro(text: string, inner: string, end: number, endless: Set<string>): Read | undefined {
  const [, name, value] = /^([a-z][\w-]*)(?::(.*))?$/i.exec(inner) ?? [];
  if (name === undefined) return undefined;
  if (name !== "color") return { nodes: [createMacro(name, readParameters(value))], end };
  const until = endless.has("{color}") ? -1 : text.indexOf("{color}", end);
  if (until < 0) endless.add("{color}");
  if (until < 0 || !/^#?\w+$/.test(value ?? "")) return undefined;
  const content = readWikiLine(text.slice(end, until));
  return { nodes: [element("span", { style: `color: ${value};` }, content)], end: until + "{color}".length };
}

/** Reads `title=A|language=js`; the first parameter may have no name. */
export function readParameters(text: string | undefined, first = ""): Record<string, string> {
  const parts = text ? text.split("|") : [];
  return Object.fromEntries(
    parts.map((part, index) => {
      const [, key, value] = /^\s*([\w-]+)\s*=(.*)$/s.exec(part) ?? [];
      return key === undefined || value === undefined
        ? [index === 0 ? first : part.trim(), part.trim()]
        : [key, value.trim()];
    }),
  );
}

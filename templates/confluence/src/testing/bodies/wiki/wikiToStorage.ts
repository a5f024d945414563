import { createMacro } from "../Macro.js";
import { element, isElement, type MarkupNode } from "../Markup.js";
import { readParameters, readWikiLine } from "./readWikiLine.js";
import { isListLine, readWikiList } from "./readWikiList.js";
import { isTableLine, readWikiTable } from "./readWikiTable.js";

/** The macros with a body, and the parameter that is given without a name. Only of these is the body a text. */
const MACROS: Readonly<Record<string, string>> = {
  ...{ code: "language", noformat: "title", quote: "", panel: "title", expand: "title", excerpt: "" },
  ...{ info: "title", note: "title", tip: "title", warning: "title" },
};
const PLAIN = ["code", "noformat"];

const MACRO = new RegExp(`\\{(${Object.keys(MACROS).join("|")})(?::([^}\\n]*))?\\}`, "g");

/** Converts wiki markup to storage format: what Confluence documents of it, without its smileys. */
export function wikiToStorage(text: string): readonly MarkupNode[] {
  const nodes: MarkupNode[] = [];
  const macro = new RegExp(MACRO);
  // A macro that has no end after one place has none after later ones.
  const endless = new Set<string>();
  let start = 0;
  for (let found = macro.exec(text); found; found = macro.exec(text)) {
    const [opening, name = "", parameters] = found;
    const bodyStart = found.index + opening.length;
    const end = endless.has(name) ? -1 : text.indexOf(`{${name}}`, bodyStart);
    if (end < 0) {
      endless.add(name);
      continue;
    }
    nodes.push(
      ...readBlocks(text.slice(start, found.index)),
      writeMacro(name, parameters, text.slice(bodyStart, end)),
    );
    start = end + name.length + 2;
    macro.lastIndex = start;
  }
  return [...nodes, ...readBlocks(text.slice(start))];
}

function writeMacro(name: string, given: string | undefined, body: string): MarkupNode {
  if (name === "quote") return element("blockquote", {}, wikiToStorage(body));
  const parameters = readParameters(given, MACROS[name]);
  return createMacro(
    name,
    parameters,
    PLAIN.includes(name) ? body.replace(/^\r?\n|\r?\n$/g, "") : wikiToStorage(body),
  );
}

/** Lines that are a block of their own. */
const BLOCKS: readonly (readonly [RegExp, (match: RegExpExecArray) => MarkupNode])[] = [
  [/^h([1-6])\.\s+(.*)$/, ([, level, text = ""]) => element(`h${level}`, {}, readWikiLine(text))],
  [/^bq\.\s+(.*)$/, ([, text = ""]) => element("blockquote", {}, [element("p", {}, readWikiLine(text))])],
  [/^-{4,}$/, () => element("hr")],
];

/** Reads the text between macros, line by line. */
function readBlocks(text: string): MarkupNode[] {
  const nodes: MarkupNode[] = [];
  // Lines of the same kind belong together.
  let kind = "";
  let lines: string[] = [];
  const end = () => {
    if (lines.length > 0) nodes.push(...READERS[kind as keyof typeof READERS](lines));
    lines = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const trimmed = line.trim();
    const block = BLOCKS.flatMap(([pattern, read]) => {
      const match = pattern.exec(trimmed);
      return match ? [read(match)] : [];
    });
    const next = isListLine(trimmed) ? "list" : isTableLine(trimmed) ? "table" : "paragraph";
    if (next !== kind || block.length > 0 || trimmed === "") end();
    kind = next;
    if (block.length > 0) nodes.push(...block);
    else if (trimmed !== "") lines.push(trimmed);
  }
  end();
  return nodes;
}

const READERS = {
  list: readWikiList,
  table: (lines: readonly string[]) => [readWikiTable(lines)],
  paragraph: (lines: readonly string[]) => {
    const line = readWikiLine(lines.join("\n"));
    // A macro by itself is no text.
    return line.length === 1 && isElement(line[0], "ac:structured-macro") ? line : [element("p", {}, line)];
  },
};

import { findCharacter } from "./entities.js";
import { type MarkedRange, type MarkedText, TextMap } from "./TextMap.js";

/** A comment, a CDATA section, a tag with its name and attributes, or a text. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\/?([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+|</g;

/** What text consists of: a reference, a run of white space or a character. */
const CHARACTER = /&(#?\w+);|\s+|[\s\S]/gu;

const MARKER = "ac:inline-comment-marker";
const REF = /\sac:ref\s*=\s*(?:"([^"]*)"|'([^'"]*)')/;

/** The elements that do not separate words. */
const INLINE =
  /^(?:strong|b|em|i|u|s|del|code|span|a|su[bp]|small|big|time|ac:(?:inline-.*|link.*|emoticon)|ri:.*)$/;

/** The elements whose text is no content: settings, and what is there twice. */
const HIDDEN = /^ac:(?:parameter|placeholder|task-(?:id|uuid|status)|adf-(?:attribute|fallback))$/;

/** Reads the text of storage format, and what the markers of inline comments mark, each by its reference. */
export function readStorageMarks(storage: string): MarkedText {
  const map = new TextMap();
  const ranges: MarkedRange[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  let hidden: string | undefined;
  for (const { 0: token, 1: name, 2: attributes = "", index } of storage.matchAll(TOKEN)) {
    const isEnd = token.startsWith("</");
    if (hidden !== undefined) {
      if (isEnd && name === hidden) hidden = undefined;
    } else if (name === undefined) {
      if (!token.startsWith("<")) addText(map, token, index);
    } else if (HIDDEN.test(name)) {
      if (!attributes.endsWith("/")) hidden = name;
    } else if (name !== MARKER) {
      if (!INLINE.test(name)) map.separate();
    } else if (isEnd) {
      const marker = open.pop();
      if (marker) ranges.push({ ...marker, end: map.text.length });
    } else if (!attributes.endsWith("/")) {
      const [, double, single = ""] = REF.exec(attributes) ?? [];
      open.push({ mark: double ?? single, start: map.text.length });
    }
  }
  return { map, ranges };
}

function addText(map: TextMap, text: string, start: number): void {
  for (const { 0: source, 1: name, index } of text.matchAll(CHARACTER)) {
    const from = start + index;
    const character = name === undefined ? source : (findCharacter(name) ?? source);
    map.add(character, start, from, from + source.length);
  }
}

/** Puts markers of inline comments around ranges of the text of storage format. */
export function markStorage(storage: string, { map }: MarkedText, ranges: readonly MarkedRange[]): string {
  let end = 0;
  const marked = map.divide(ranges).map((piece) => {
    const before = storage.slice(end, piece.start);
    end = piece.end;
    const tags = piece.marks.map((mark) => `<${MARKER} ac:ref="${mark}">`);
    return `${before}${tags.join("")}${storage.slice(piece.start, end)}${`</${MARKER}>`.repeat(tags.length)}`;
  });
  return marked.join("") + storage.slice(end);
}

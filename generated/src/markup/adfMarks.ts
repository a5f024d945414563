import { type MarkedRange, type MarkedText, type Piece, TextMap } from "./TextMap.js";

/** What is read and written of a node of an ADF document. */
interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly marks?: unknown;
  readonly content?: unknown;
}

/** The mark of an inline comment. */
interface Annotation {
  readonly type?: unknown;
  readonly attrs?: { readonly id?: unknown };
}

/** Reads the text of an ADF document, and what the marks of inline comments mark, each by its ID. */
export function readAdfMarks(document: unknown): MarkedText {
  const map = new TextMap();
  const ranges: MarkedRange[] = [];
  let part = 0;
  mapTexts(
    document,
    (node, text) => {
      const start = map.text.length;
      let at = 0;
      for (const character of text.match(/\s+|[\s\S]/gu) ?? []) {
        map.add(character, part, at, at + character.length);
        at += character.length;
      }
      for (const { type, attrs } of listMarks(node))
        if (type === "annotation" && typeof attrs?.id === "string")
          ranges.push({ mark: attrs.id, start, end: map.text.length });
      part += 1;
      return [node];
    },
    () => map.separate(),
  );
  return { map, ranges };
}

/** Marks ranges of the text of an ADF document with inline comments. */
export function markAdf(document: unknown, { map }: MarkedText, ranges: readonly MarkedRange[]): unknown {
  const pieces = new Map<number, Piece[]>();
  for (const piece of map.divide(ranges)) pieces.set(piece.part, [...(pieces.get(piece.part) ?? []), piece]);
  let part = 0;
  return mapTexts(document, (node, text) => divideText(node, text, pieces.get(part++) ?? []));
}

function divideText(node: Node, text: string, pieces: readonly Piece[]): Node[] {
  let end = 0;
  const nodes = pieces.flatMap((piece) => {
    const before = { ...node, text: text.slice(end, piece.start) };
    end = piece.end;
    const marks = piece.marks.map((id) => ({
      type: "annotation",
      attrs: { id, annotationType: "inlineComment" },
    }));
    return [before, { ...node, text: text.slice(piece.start, end), marks: [...listMarks(node), ...marks] }];
  });
  return [...nodes, { ...node, text: text.slice(end) }].filter((each) => each.text !== "");
}

function listMarks({ marks }: Node): readonly Annotation[] {
  return Array.isArray(marks) ? marks.filter((mark) => typeof mark === "object" && mark !== null) : [];
}

/** Replaces the nodes of text that can have marks; those of code cannot. Blocks are told where they begin and end. */
function mapTexts(
  node: unknown,
  replace: (node: Node, text: string) => Node[],
  onBlock: () => void = () => {},
): unknown {
  const { type, content, text }: Node = Object(node);
  if (type === "text" && typeof text === "string") return replace(node as Node, text);
  if (!Array.isArray(content) || type === "codeBlock") return node;
  onBlock();
  const children = content.flatMap((child) => mapTexts(child, replace, onBlock));
  onBlock();
  return { ...(node as Node), content: children };
}

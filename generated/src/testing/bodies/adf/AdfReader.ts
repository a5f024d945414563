import type { BodySite } from "../BodySite.js";
import type { MarkupElement, MarkupNode } from "../Markup.js";
import type { AdfMark, AdfNode } from "../parseAdf.js";

/** Reads storage format as ADF. Its parts call each other through it, because the format nests. */
export interface AdfReader {
  readonly site: BodySite;
  /** Reads blocks; inside a paragraph, macros stay within the line if they can. */
  blocks(nodes: readonly MarkupNode[], isParagraph?: boolean): AdfNode[];
  inlines(nodes: readonly MarkupNode[], marks?: readonly AdfMark[]): AdfNode[];
}

/** Reads an element as blocks. */
export type BlockReader = (element: MarkupElement, reader: AdfReader) => AdfNode[];

/** Creates a paragraph; without content, an empty line. */
export function paragraph(content: readonly AdfNode[] = [], marks: readonly AdfMark[] = []): AdfNode {
  return {
    type: "paragraph",
    ...(content.length > 0 && { content }),
    ...(marks.length > 0 && { marks }),
  };
}

/** Returns blocks, or an empty paragraph where ADF requires one. */
export function orParagraph(blocks: readonly AdfNode[]): readonly AdfNode[] {
  return blocks.length > 0 ? blocks : [paragraph()];
}

import type { BodySite } from "../BodySite.js";
import type { MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import type { AdfReader } from "./AdfReader.js";
import { readBlocks } from "./readBlocks.js";
import { readInlines } from "./readInlines.js";

/** Converts storage format to a document of ADF. */
export function storageToAdf(
  nodes: readonly MarkupNode[],
  site: BodySite,
): AdfNode & { readonly version: 1 } {
  const reader: AdfReader = {
    site,
    blocks: (inner, isParagraph) => readBlocks(inner, reader, isParagraph),
    inlines: (inner, marks) => readInlines(inner, reader, marks),
  };
  return { type: "doc", content: reader.blocks(nodes), version: 1 };
}

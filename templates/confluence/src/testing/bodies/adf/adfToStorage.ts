import type { BodySite } from "../BodySite.js";
import type { MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import type { AdfWriter } from "./AdfWriter.js";
import { writeBlocks } from "./writeBlocks.js";
import { writeInlines } from "./writeInlines.js";

/** Converts a document of ADF to storage format. */
export function adfToStorage({ content = [] }: AdfNode, site: BodySite): readonly MarkupNode[] {
  let tasks = 0;
  const writer: AdfWriter = {
    site,
    blocks: (nodes = []) => writeBlocks(nodes, writer),
    inlines: (nodes = []) => writeInlines(nodes, writer),
    nextTask: () => {
      tasks += 1;
      return tasks;
    },
  };
  return writer.blocks(content);
}

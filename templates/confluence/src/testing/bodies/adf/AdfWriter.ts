import { ownValue } from "../../ownValue.js";
import type { BodySite } from "../BodySite.js";
import type { MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";

/** Writes ADF as storage format. Its parts call each other through it, because the format nests. */
export interface AdfWriter {
  readonly site: BodySite;
  blocks(nodes: readonly AdfNode[] | undefined): MarkupNode[];
  inlines(nodes: readonly AdfNode[] | undefined): MarkupNode[];
  /** Numbers the tasks of a body. */
  nextTask(): number;
}

/** Returns an attribute that is a text or a number. */
export function attributeOf({ attrs }: AdfNode, name: string): string | undefined {
  const value = ownValue(attrs, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

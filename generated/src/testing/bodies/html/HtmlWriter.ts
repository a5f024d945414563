import type { BodySite } from "../BodySite.js";
import type { MarkupElement, MarkupNode } from "../Markup.js";

/** The representations that are HTML. */
export type HtmlFormat = "view" | "export_view" | "anonymous_export_view" | "styled_view" | "editor";

/** Writes storage format as HTML. Its parts call each other through it, because the format nests. */
export interface HtmlWriter {
  readonly site: BodySite;
  readonly format: HtmlFormat;
  nodes(nodes: readonly MarkupNode[]): MarkupNode[];
}

/** Writes an element as HTML. */
export type ElementWriter = (element: MarkupElement, writer: HtmlWriter) => readonly MarkupNode[];

import { ownValue } from "../ownValue.js";
import { adfToStorage } from "./adf/adfToStorage.js";
import { storageToAdf } from "./adf/storageToAdf.js";
import type { BodySite } from "./BodySite.js";
import { storageToHtml } from "./html/storageToHtml.js";
import type { MarkupNode } from "./Markup.js";
import { parseAdf } from "./parseAdf.js";
import { parseStorage } from "./parseStorage.js";
import { serializeMarkup } from "./serializeMarkup.js";
import { wikiToStorage } from "./wiki/wikiToStorage.js";

/** A body in one representation. */
export interface Body {
  readonly representation: string;
  readonly value: string;
}

/** How a body becomes storage format, by its representation. */
const READERS: Readonly<Record<string, (value: string, site: BodySite) => readonly MarkupNode[]>> = {
  storage: parseStorage,
  atlas_doc_format: (value, site) => adfToStorage(parseAdf(value), site),
  wiki: wikiToStorage,
};

/** How storage format becomes a body, by its representation. */
const WRITERS: Readonly<Record<string, (nodes: readonly MarkupNode[], site: BodySite) => string>> = {
  storage: serializeMarkup,
  atlas_doc_format: (nodes, site) => JSON.stringify(storageToAdf(nodes, site)),
  view: (nodes, site) => storageToHtml(nodes, site, "view"),
  export_view: (nodes, site) => storageToHtml(nodes, site, "export_view"),
  anonymous_export_view: (nodes, site) => storageToHtml(nodes, site, "anonymous_export_view"),
  styled_view: (nodes, site) => storageToHtml(nodes, site, "styled_view"),
  editor: (nodes, site) => storageToHtml(nodes, site, "editor"),
};

/**
 * Converts a body to another representation, by way of storage format; undefined if the fake cannot.
 *
 * @throws {MalformedBody} if the body is malformed
 */
export function convertBody({ representation, value }: Body, to: string, site: BodySite): string | undefined {
  if (representation === to) return value;
  const read = ownValue(READERS, representation);
  const write = ownValue(WRITERS, to);
  return read && write?.(read(value, site), site);
}

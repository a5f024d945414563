import { createHash } from "node:crypto";
import { join, parse } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { identifyApi, type KnownApi } from "../check/identifyApi.js";
import type { SpecConfig } from "../config/config.js";
import { listOperations } from "../openapi/listOperations.js";
import { documentName } from "../read/documentName.js";
import { type FetchOptions, fetchDocument } from "../read/fetchDocument.js";
import { parseDocument } from "../read/parseDocument.js";
import type { UpdatedSpec } from "./assessUpdate.js";
import { formatJson } from "./formatJson.js";
import type { Source } from "./Sources.js";
import { stripProse } from "./stripProse.js";

/** Where to read the document of one API. */
export interface Upstream {
  readonly config: SpecConfig;
  /** The file or URL to read. */
  readonly from: string;
  /** The URL to record, from which a copy in a file was downloaded. */
  readonly url: string;
}

/** How to read documents. */
export interface ReadUpstreamOptions extends FetchOptions {
  /** The folder of specifications. */
  readonly folder: string;
  /** The date on which the documents were downloaded: `2026-10-06`. */
  readonly date: string;
  /** Accepts a document that has lost over a tenth of its operations. */
  readonly force: boolean;
}

/** An upstream document without its prose, and what the folder records about it. */
export interface UpstreamSpec extends UpdatedSpec {
  readonly bytes: number;
  /** The content of its file in the folder. */
  readonly content: string;
  /** Whether anything but prose differs from the current document. */
  readonly hasNewFacts: boolean;
  readonly source: Source;
}

/** Reads an upstream document, rejects one of another API, and strips its prose. */
export async function readUpstream(
  { config, from, url }: Upstream,
  apis: readonly KnownApi[],
  { folder, date, force, ...options }: ReadUpstreamOptions,
): Promise<UpstreamSpec> {
  const bytes = await fetchDocument(from, options);
  const name = documentName(from);
  const upstream = { config, file: name, document: parseDocument(name, bytes) };
  const { document } = identifyApi(upstream, apis, force);
  const before = apis.find((api) => api.config === config)?.current;
  const after = stripProse(document, parse(config.document).name);
  const content = formatJson(after);
  return {
    before,
    after: { config, file: join(folder, config.document), document: after },
    bytes: bytes.length,
    content,
    hasNewFacts: before === undefined || formatJson(before.document) !== content,
    source: describeSource(document, documentName(url), bytes, date),
  };
}

function describeSource(document: OpenAPI3, url: string, bytes: Uint8Array, date: string): Source {
  return {
    url,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    date,
    operations: listOperations(document).length,
    schemas: Object.keys(document.components?.schemas ?? {}).length,
    openapi: document.openapi,
    version: document.info.version,
  };
}

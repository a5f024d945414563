import { createHash } from "node:crypto";
import { join, parse } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { identifyApi, type KnownApi } from "../check/identifyApi.js";
import type { SpecConfig } from "../config/config.js";
import { listOperations } from "../openapi/listOperations.js";
import { fetchDocument } from "../read/fetchDocument.js";
import { parseDocument } from "../read/parseDocument.js";
import type { UpdatedSpec } from "./assessUpdate.js";
import { formatJson } from "./formatJson.js";
import type { Source } from "./Sources.js";
import { stripProse } from "./stripProse.js";

/** Where to take one API's document from. */
export interface Upstream {
  readonly config: SpecConfig;
  /** The file or address to read. */
  readonly from: string;
  /** The address to record, from which a copy in a file was served. */
  readonly url: string;
}

/** How documents are read. */
export interface ReadUpstreamOptions {
  /** The folder in which the facts are to stand. */
  readonly folder: string;
  /** The day on which the documents were served: `2026-10-06`. */
  readonly date: string;
  /** Accepts a document that lost over a tenth of its operations. */
  readonly force: boolean;
  readonly fetch: typeof globalThis.fetch;
}

/** A document on its way into the folder. */
export interface Arrival extends UpdatedSpec {
  readonly bytes: number;
  /** The text that is to stand in the folder. */
  readonly facts: string;
  /** The folder does not hold these facts yet. */
  readonly hasNewFacts: boolean;
  readonly source: Source;
}

/** Reads an upstream document, refuses what is none of this API's, and takes its facts. */
export async function readUpstream(
  { config, from, url }: Upstream,
  apis: readonly KnownApi[],
  { folder, date, force, fetch }: ReadUpstreamOptions,
): Promise<Arrival> {
  const bytes = await fetchDocument(from, fetch);
  const upstream = { config, file: from, document: parseDocument(from, bytes) };
  const { document } = identifyApi(upstream, apis, force);
  const before = apis.find((api) => api.config === config)?.current;
  const after = stripProse(document, parse(config.document).name);
  const facts = formatJson(after);
  return {
    before,
    after: { config, file: join(folder, config.document), document: after },
    bytes: bytes.length,
    facts,
    hasNewFacts: before === undefined || formatJson(before.document) !== facts,
    source: describeSource(document, url, bytes, date),
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

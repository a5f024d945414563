import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join, parse } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { checkUpstream, type KnownApi } from "./checkUpstream.js";
import type { SpecConfig } from "./config.js";
import { fetchDocument } from "./fetchDocument.js";
import { listOperations } from "./listOperations.js";
import { replaceFiles } from "./output/replaceFiles.js";
import { type Problem, throwIfAny } from "./Problem.js";
import { parseUpstream } from "./parseUpstream.js";
import { readSpec } from "./readSpec.js";
import { readSources, SOURCES_FILE, type Source } from "./Sources.js";
import { settleAll } from "./settleAll.js";
import { stripProse } from "./stripProse.js";

/** Where to take one API's document from. */
export interface Upstream {
  readonly config: SpecConfig;
  /** The file or address to read. */
  readonly from: string;
  /** The address to record, from which a copy in a file was served. */
  readonly url: string;
}

/** What an update of the specifications depends on. */
export interface UpdateSpecsOptions {
  readonly folder: string;
  readonly upstreams: readonly Upstream[];
  /** The day on which the documents were served: `2026-10-06`. */
  readonly date: string;
  /** Accepts a document that lost over a tenth of its operations. */
  readonly force: boolean;
  readonly fetch: typeof globalThis.fetch;
}

/** What an update did to one document. */
export interface SpecUpdate {
  readonly file: string;
  readonly source: Source;
  readonly operationsBefore: number;
  readonly bytesUpstream: number;
  readonly bytes: number;
  /** The same bytes were served the last time. */
  readonly unchanged: boolean;
}

/** Takes the facts of the upstream documents into the folder; touches nothing if any document is refused. */
export async function updateSpecs(options: UpdateSpecsOptions): Promise<SpecUpdate[]> {
  const { folder, upstreams, date, force, fetch } = options;
  throwIfAny(findDateFaults(date));
  const before = await readSources(folder);
  const apis = await settleAll(upstreams.map(({ config }) => readKnownApi(folder, config)));
  const documents = await settleAll(
    upstreams.map(async ({ config, from, url }) => {
      const bytes = await fetchDocument(from, fetch);
      const upstream = { config, file: from, document: parseUpstream(from, bytes) };
      const { document } = checkUpstream(upstream, apis, force);
      const facts = formatJson(stripProse(document, parse(config.document).name));
      return { name: config.document, bytes, facts, source: describeSource(document, url, bytes, date) };
    }),
  );
  const sources = Object.fromEntries(documents.map(({ name, source }) => [name, source]));
  await replaceFiles(folder, [
    ...documents.map(({ name, facts }) => ({ path: name, content: facts })),
    { path: SOURCES_FILE, content: formatJson(sources) },
  ]);
  return documents.map(({ name, bytes, facts, source }, index) => ({
    file: join(folder, name),
    source,
    operationsBefore: countOperations(apis[index]?.current?.document),
    bytesUpstream: bytes.length,
    bytes: Buffer.byteLength(facts),
    unchanged: before[name]?.sha256 === source.sha256,
  }));
}

function findDateFaults(date: string): Problem[] {
  const day = new Date(`${date}T00:00:00Z`);
  if (!Number.isNaN(day.valueOf()) && day.toISOString() === `${date}T00:00:00.000Z`) return [];
  return [{ where: "--date", what: `${date} is not a day`, hint: "write it as YYYY-MM-DD" }];
}

async function readKnownApi(folder: string, config: SpecConfig): Promise<KnownApi> {
  const file = join(folder, config.document);
  return { config, current: existsSync(file) ? await readSpec(config, file) : undefined };
}

function describeSource(document: OpenAPI3, url: string, bytes: Uint8Array, date: string): Source {
  return {
    url,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    date,
    operations: countOperations(document),
    schemas: Object.keys(document.components?.schemas ?? {}).length,
    openapi: document.openapi,
    version: document.info.version,
  };
}

function countOperations(document: OpenAPI3 | undefined): number {
  return document === undefined ? 0 : listOperations(document).length;
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

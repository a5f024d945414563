import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readKnownApi } from "../check/readKnownApi.js";
import type { SpecConfig } from "../config/config.js";
import { listOperations } from "../openapi/listOperations.js";
import type { OutputFile } from "../output/OutputFile.js";
import { replaceFiles } from "../output/replaceFiles.js";
import { type Problem, settleAll, throwIfAny } from "../problems/Problem.js";
import { type Assessment, assessUpdate } from "./assessUpdate.js";
import { formatJson } from "./formatJson.js";
import { planChangeset } from "./planChangeset.js";
import { type ReadUpstreamOptions, readUpstream, type Upstream, type UpstreamSpec } from "./readUpstream.js";
import { readSources, SOURCES_FILE, type Source, type Sources } from "./Sources.js";

/** What to update, and how. */
export interface UpdateSpecsOptions extends ReadUpstreamOptions {
  readonly upstreams: readonly Upstream[];
  /** All APIs of the folder, so that a document of another API is recognized as such. */
  readonly specs: readonly SpecConfig[];
  /** The folder of the overlays; undefined if there is none. */
  readonly overlaysFolder?: string | undefined;
  /** The package that the changeset describes. */
  readonly packageName: string;
  /** Reports what an update would change, and writes nothing. */
  readonly dryRun: boolean;
}

/** What an update did to one document. */
export interface DocumentUpdate {
  readonly file: string;
  readonly source: Source;
  readonly operationsBefore: number;
  readonly bytesUpstream: number;
  readonly bytes: number;
  /** Whether the same bytes were downloaded by the last update. */
  readonly unchanged: boolean;
}

/** What an update did, or would do, and its effects. */
export interface SpecsUpdate extends Assessment {
  readonly documents: readonly DocumentUpdate[];
  /** Whether anything but Atlassian's prose has changed. */
  readonly hasNewFacts: boolean;
  /** The files of the update; none if nothing has changed. */
  readonly files: readonly string[];
  /** The changeset among them; undefined without new facts or without a folder of changesets. */
  readonly changeset: string | undefined;
}

/** Updates the folder from the upstream documents; writes nothing if any document is rejected. */
export async function updateSpecs(options: UpdateSpecsOptions): Promise<SpecsUpdate> {
  const { folder, overlaysFolder, upstreams, specs, date, dryRun, packageName } = options;
  throwIfAny(findDateFaults(date));
  const sources = await readSources(folder);
  const apis = await settleAll(specs.map((config) => readKnownApi(folder, config)));
  const updated = await settleAll(upstreams.map((upstream) => readUpstream(upstream, apis, options)));
  const documents = updated.map((spec) => describeDocument(spec, sources));
  const hasNewFacts = updated.some((spec) => spec.hasNewFacts);
  if (!updated.some((spec) => isNew(spec, sources)))
    return { documents, changes: [], incompatibilities: [], hasNewFacts, files: [], changeset: undefined };
  const assessment = await assessUpdate({ specsFolder: folder, overlaysFolder }, updated);
  const { changes } = assessment;
  const changeset = hasNewFacts ? await planChangeset(folder, packageName, date, changes) : undefined;
  const files: OutputFile[] = [
    // First: if the run is killed while it writes the documents, the next one no longer sees every change.
    ...(changeset ? [changeset] : []),
    ...updated.map(({ after, content }) => ({ path: after.config.document, content })),
    { path: SOURCES_FILE, content: formatJson(Object.fromEntries(updated.map(nameSource))) },
  ];
  if (!dryRun) await replaceFiles(folder, files);
  return {
    documents,
    ...assessment,
    hasNewFacts,
    files: files.map(({ path }) => join(folder, path)),
    changeset: changeset && join(folder, changeset.path),
  };
}

function findDateFaults(date: string): Problem[] {
  const day = new Date(`${date}T00:00:00Z`);
  if (!Number.isNaN(day.valueOf()) && day.toISOString() === `${date}T00:00:00.000Z`) return [];
  return [{ where: "--date", what: `${date} is not a date`, hint: "write it as YYYY-MM-DD" }];
}

/** Tells whether an update has anything to write; another date alone is not enough. */
function isNew({ after, source, hasNewFacts }: UpstreamSpec, sources: Sources): boolean {
  const known = sources[after.config.document];
  return hasNewFacts || !isDeepStrictEqual({ ...known, date: source.date }, source);
}

function describeDocument(
  { before, after, bytes, content, source }: UpstreamSpec,
  sources: Sources,
): DocumentUpdate {
  return {
    file: after.file,
    source,
    operationsBefore: before === undefined ? 0 : listOperations(before.document).length,
    bytesUpstream: bytes,
    bytes: Buffer.byteLength(content),
    unchanged: sources[after.config.document]?.sha256 === source.sha256,
  };
}

function nameSource({ after, source }: UpstreamSpec): [string, Source] {
  return [after.config.document, source];
}

import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readKnownApi } from "../check/readKnownApi.js";
import { listOperations } from "../openapi/listOperations.js";
import type { OutputFile } from "../output/OutputFile.js";
import { replaceFiles } from "../output/replaceFiles.js";
import { type Problem, settleAll, throwIfAny } from "../problems/Problem.js";
import { type Assessment, assessUpdate } from "./assessUpdate.js";
import { formatJson } from "./formatJson.js";
import { planChangeset } from "./planChangeset.js";
import { type Arrival, type ReadUpstreamOptions, readUpstream, type Upstream } from "./readUpstream.js";
import { readSources, SOURCES_FILE, type Source, type Sources } from "./Sources.js";

/** What an update of the specifications depends on. */
export interface UpdateSpecsOptions extends ReadUpstreamOptions {
  readonly upstreams: readonly Upstream[];
  /** The folder of the overlays; undefined where nothing is corrected. */
  readonly overlaysFolder?: string | undefined;
  /** Finds out everything and writes nothing. */
  readonly dryRun: boolean;
}

/** What an update did to one document. */
export interface DocumentUpdate {
  readonly file: string;
  readonly source: Source;
  readonly operationsBefore: number;
  readonly bytesUpstream: number;
  readonly bytes: number;
  /** The same bytes were served the last time. */
  readonly unchanged: boolean;
}

/** What an update did, or would do, and what that means. */
export interface SpecsUpdate extends Assessment {
  readonly documents: readonly DocumentUpdate[];
  /** Anything but Atlassian's prose has changed. */
  readonly hasNewFacts: boolean;
  /** The files of the update; none when nothing is new. */
  readonly files: readonly string[];
  /** The changeset among them, for which there must be new facts and a folder of changesets. */
  readonly changeset: string | undefined;
}

/** Takes the facts of the upstream documents into the folder; touches nothing if any document is refused. */
export async function updateSpecs(options: UpdateSpecsOptions): Promise<SpecsUpdate> {
  const { folder, overlaysFolder, upstreams, date, dryRun } = options;
  throwIfAny(findDateFaults(date));
  const sources = await readSources(folder);
  const apis = await settleAll(upstreams.map(({ config }) => readKnownApi(folder, config)));
  const arrivals = await settleAll(upstreams.map((upstream) => readUpstream(upstream, apis, options)));
  const documents = arrivals.map((arrival) => describeArrival(arrival, sources));
  const hasNewFacts = arrivals.some((arrival) => arrival.hasNewFacts);
  if (!arrivals.some((arrival) => isNew(arrival, sources)))
    return { documents, changes: [], incompatibilities: [], hasNewFacts, files: [], changeset: undefined };
  const assessment = await assessUpdate({ specsFolder: folder, overlaysFolder }, arrivals);
  const changeset = hasNewFacts ? await planChangeset(folder, date, assessment.changes) : undefined;
  const files: OutputFile[] = [
    // First: after a run that is killed among the documents, the next one no longer sees all that was new.
    ...(changeset ? [changeset] : []),
    ...arrivals.map(({ after, facts }) => ({ path: after.config.document, content: facts })),
    { path: SOURCES_FILE, content: formatJson(Object.fromEntries(arrivals.map(nameSource))) },
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
  return [{ where: "--date", what: `${date} is not a day`, hint: "write it as YYYY-MM-DD" }];
}

/** That the same document was served on another day is nothing new. */
function isNew({ after, source, hasNewFacts }: Arrival, sources: Sources): boolean {
  const known = sources[after.config.document];
  return hasNewFacts || !isDeepStrictEqual({ ...known, date: source.date }, source);
}

function describeArrival({ before, after, bytes, facts, source }: Arrival, sources: Sources): DocumentUpdate {
  return {
    file: after.file,
    source,
    operationsBefore: before === undefined ? 0 : listOperations(before.document).length,
    bytesUpstream: bytes,
    bytes: Buffer.byteLength(facts),
    unchanged: sources[after.config.document]?.sha256 === source.sha256,
  };
}

function nameSource({ after, source }: Arrival): [string, Source] {
  return [after.config.document, source];
}

import { existsSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import type { Config, SpecConfig } from "../config/config.js";
import { readOverlays } from "../correct/readOverlays.js";
import { GeneratorError, settleAll } from "../problems/Problem.js";
import { documentName } from "../read/documentName.js";
import { type FetchOptions, fetchDocument } from "../read/fetchDocument.js";
import { isRemote } from "../read/isRemote.js";
import { parseDocument } from "../read/parseDocument.js";
import { readSpec } from "../read/readSpec.js";
import type { Spec } from "../read/Spec.js";
import type { Change } from "./Change.js";
import { compareSpecs } from "./compare/compareSpecs.js";
import { chooseApi, type NamedDocument } from "./load/chooseApi.js";
import { fitOverlays } from "./load/fitOverlays.js";
import { readRevision, readRevisionOverlays } from "./load/readRevision.js";

/** What to compare: files, URLs or revisions such as `HEAD:specs/a.json`. */
export interface DiffOptions extends FetchOptions {
  /** Default: the committed documents. */
  readonly old?: string | undefined;
  /** Default: the documents of the working tree. */
  readonly new?: string | undefined;
  /** The namespace of the API. Default: detected. */
  readonly api?: string | undefined;
}

/** Compares two documents, or all documents of a configuration with the committed ones. */
export async function diffDocuments(config: Config, options: DiffOptions): Promise<Change[]> {
  const { old, api } = options;
  const named = findApi(config, api);
  if (old !== undefined) return diffPair(config, old, options.new, named, options);
  const specs = named ? [named] : config.specs;
  const pairs = specs.map((spec) =>
    diffPair(config, `HEAD:${relativePath(config, spec)}`, undefined, spec, options),
  );
  return (await settleAll(pairs)).flat();
}

async function diffPair(
  config: Config,
  old: string,
  now: string | undefined,
  named: SpecConfig | undefined,
  options: FetchOptions,
): Promise<Change[]> {
  const given = await settleAll(
    [old, ...(now === undefined ? [] : [now])].map((name) => read(name, options)),
  );
  const api = named ?? (await chooseApi(config, given));
  const file = join(config.specsFolder, api.document);
  const [before, after = await read(file, options)] = given as [NamedDocument, NamedDocument?];
  const specs = await settleAll([before, after].map((document) => correct(config, api, document)));
  return compareSpecs(...(specs as [Spec<"corrected">, Spec<"corrected">]));
}

async function read(given: string, options: FetchOptions): Promise<NamedDocument> {
  const bytes = isRevision(given) ? await readRevision(given) : await fetchDocument(given, options);
  const name = documentName(given);
  return { name, document: parseDocument(name, bytes) };
}

/**
 * Corrects a document of a revision with the overlays of that revision, and any other with those of the working tree, as one
 * of a revision that has no such folder.
 */
async function correct(
  config: Config,
  api: SpecConfig,
  { name, document }: NamedDocument,
): Promise<Spec<"corrected">> {
  const { overlaysFolder: folder, specsFolder } = config;
  const spec = { config: api, file: name, document };
  if (folder === undefined) return fitOverlays(spec, []);
  const then = isRevision(name) ? await readRevisionOverlays(name, findTree(config, folder)) : undefined;
  if (then !== undefined) return fitOverlays(spec, then);
  const overlays = await readOverlays(folder);
  const file = join(specsFolder, api.document);
  return fitOverlays(spec, overlays, existsSync(file) ? await readSpec(api, file) : undefined);
}

/** Where git has the overlays, from the current folder; undefined if they are beside the document. */
function findTree({ specsFolder }: Config, overlays: string): string | undefined {
  if (relative(specsFolder, overlays) === "overlays") return undefined;
  return `./${relative(".", overlays).split(sep).join("/")}`;
}

function isRevision(name: string): boolean {
  return !isRemote(name) && name.includes(":") && !existsSync(name);
}

/** The path of a document for git, relative to the current folder. */
function relativePath({ specsFolder }: Config, { document }: SpecConfig): string {
  return `./${posix.join(...relative(".", specsFolder).split(sep), document)}`;
}

function findApi({ specs }: Config, api: string | undefined): SpecConfig | undefined {
  const found = specs.find(({ namespace }) => namespace === api);
  if (api === undefined || found !== undefined) return found;
  const hint = `choose one of ${specs.map(({ namespace }) => namespace).join(", ")}`;
  throw new GeneratorError([{ where: "--api", what: `there is no API ${api}`, hint }]);
}

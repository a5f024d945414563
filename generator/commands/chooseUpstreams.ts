import type { Config, SpecConfig } from "../config/config.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";
import { documentName } from "../read/documentName.js";
import type { Upstream } from "../update/readUpstream.js";
import type { Sources } from "../update/Sources.js";
import { readAssignments } from "./readAssignments.js";

/** Where documents are to be read from, as the options say; the other keys are Confluence's namespaces, with and without `-url`. */
export interface UpstreamArguments {
  readonly document: readonly string[];
  readonly "document-url": readonly string[];
  readonly [option: string]: unknown;
}

/** Chooses where to read the documents, of which a dry run needs only those that are given, if any is. */
export function chooseUpstreams(
  { specs }: Pick<Config, "specs">,
  given: UpstreamArguments,
  dryRun: boolean,
  recorded: Sources,
): Upstream[] {
  const own = (suffix: string) =>
    specs
      .filter(({ namespace }) => given[`${namespace}${suffix}`] !== undefined)
      .map(({ namespace }) => `${namespace}=${given[`${namespace}${suffix}`]}`);
  const sources = readAssignments("--document", [...own(""), ...given.document], specs);
  const urls = readAssignments("--document-url", [...own("-url"), ...given["document-url"]], specs);
  const named = specs.filter(({ namespace }) => sources.has(namespace));
  const chosen = dryRun && named.length > 0 ? named : specs;
  const found = chosen.map((config) => {
    const from = sources.get(config.namespace) ?? config.upstream ?? "";
    // A dry run records nothing, so a local copy counts as downloaded from the URL of the last update.
    const served = dryRun && !isUrl(from) ? (recorded[config.document]?.url ?? config.upstream ?? "") : from;
    return { config, from, url: urls.get(config.namespace) ?? served };
  });
  throwIfAny([
    ...[...urls.keys()].filter((name) => !sources.has(name)).map(aimless),
    ...found.flatMap(({ config, from, url }) => findFault(config, from, url, given)),
  ]);
  return found;
}

function findFault(
  { namespace }: SpecConfig,
  from: string,
  url: string,
  given: UpstreamArguments,
): Problem[] {
  const isShort = given[namespace] !== undefined;
  const where = isShort ? `--${namespace}` : `--document ${namespace}`;
  const what = `${documentName(url)} is not the URL from which the document was downloaded`;
  const option = isShort ? `--${namespace}-url` : `--document-url ${namespace}=URL`;
  if (from === "")
    return [{ where, what: "the configuration has no upstream", hint: `add it, or pass ${where}=FILE` }];
  const hint = `pass that URL as ${option}; it is recorded in sources.json`;
  return isUrl(url) ? [] : [{ where, what, hint }];
}

function aimless(name: string): Problem {
  const what = "says from where a file was downloaded, but no file is given";
  return { where: `--document-url ${name}`, what, hint: `pass the file as --document ${name}=FILE` };
}

function isUrl(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

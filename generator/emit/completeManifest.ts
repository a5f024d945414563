import type { Product, SpecConfig } from "../config/config.js";
import { kebabCase } from "../escape/kebabCase.js";

/** The targets of an entry of the package by their conditions, or a file. */
type Entry = Readonly<Record<string, string>> | string;

/**
 * Completes the package.json of the templates: what the package is, and for each document what the template says of `*`.
 *
 * @param paths the files of the package; an entry whose source is not among them is left out
 */
export function completeManifest(
  content: string,
  { name, manifest = {}, packageName }: Product,
  specs: readonly SpecConfig[],
  paths: readonly string[],
): string {
  const template = JSON.parse(content);
  const { repository, homepage, bugs, scripts, devDependencies, keywords = [kebabCase(name)] } = manifest;
  const { description = `A small typed client for the ${name} APIs of Atlassian Cloud.` } = manifest;
  const entries = Object.entries((template.exports ?? {}) as Record<string, Entry>)
    .filter(([, entry]) => isPresent(entry, paths))
    .flatMap(([entryName, entry]) => repeat(entryName, entry, specs));
  const hasPeers = entries.some(([entryName]) => entryName.endsWith("/msw"));
  const { version, license } = template;
  const completed = {
    // The usual order; what is undefined is not printed.
    ...{ name: packageName, version, description, license, repository, homepage, bugs },
    ...template,
    exports: Object.fromEntries(entries),
    ...(scripts && { scripts }),
    ...(devDependencies && { devDependencies: { ...template.devDependencies, ...devDependencies } }),
    ...(template.files && { files: listPublished(template.files, paths, homepage) }),
    keywords: [...keywords, ...(template.keywords ?? [])],
    ...(!paths.includes("src/bin.ts") && { bin: undefined }),
    ...(!hasPeers && { peerDependencies: undefined, peerDependenciesMeta: undefined }),
  };
  return `${JSON.stringify(completed, null, 2)}\n`;
}

/** Lists what is published. Without a page where its readers find the list of operations, the package has it. */
function listPublished(files: readonly string[], paths: readonly string[], homepage?: string): string[] {
  const present = files.filter((file) => !file.endsWith(".md") || paths.includes(file));
  return homepage ? present : [...present, "OPERATIONS.md"].sort();
}

/** Repeats the entry of `*` for each document, and leaves others as they are. */
function repeat(name: string, entry: Entry, specs: readonly SpecConfig[]): [string, Entry][] {
  if (!name.includes("*")) return [[name, entry]];
  return specs.map(({ namespace }) => {
    const named = JSON.stringify([name, entry]).replaceAll("*", namespace);
    return JSON.parse(named) as [string, Entry];
  });
}

/** Whether the source of an entry is in the package; those of the documents always are. */
function isPresent(entry: Entry, paths: readonly string[]): boolean {
  const sources = Object.values(entry).filter((target) => /^\.\/src\/[^*]+$/.test(target));
  return sources.every((source) => paths.includes(source.slice(2)));
}

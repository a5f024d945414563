import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { capitalize } from "../../../../generator/escape/capitalize.js";
import { firstSentence } from "../../readSummaries.js";
import type { Html } from "../html.js";
import { listBlocks, type RenderOptions, renderMarkdown, type Section } from "./renderMarkdown.js";

/** A guide of the package, or its README. */
export interface Guide {
  /** The name of its file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** What the README's table of guides says of it, or its first sentence. */
  readonly summary: string;
  readonly html: Html;
  readonly sections: readonly Section[];
  /** The text, with links within the site. */
  readonly markdown: string;
}

const REPOSITORY = "https://github.com/confluence-fetch/confluence-fetch/blob/main/generated/";

/** In which order the guides are listed; others follow. */
const ORDER: readonly string[] = [
  ...["readme", "credentials", "oauth", "scopes", "lists", "errors", "files", "recipes", "types", "testing"],
  ...["platforms", "serverless", "workers", "forge", "migrating", "comparison"],
];

/** Reads the README and the guides that the package's repository has, in their order. */
export function readGuides(options?: RenderOptions): Guide[] {
  const summaries = readSummaries();
  const guides = listFiles().map((file) => {
    const guide = readGuide(file, options);
    return { ...guide, summary: summaries.get(guide.name) ?? guide.summary };
  });
  const rank = ({ name }: Guide) => ORDER.indexOf(name) + 1 || ORDER.length + 1;
  return guides.sort((a, b) => rank(a) - rank(b));
}

function listFiles(): string[] {
  const folder = "generated/guides";
  return ["generated/README.md", ...readdirSync(folder).map((file) => join(folder, file))];
}

/** Lists the blocks of code of the README and the guides, by the names of their files. */
export function listCode(): { readonly guide: string; readonly code: string }[] {
  return listFiles().flatMap((file) =>
    listBlocks(readFileSync(file, "utf8")).map((code) => ({ guide: nameOf(file), code })),
  );
}

function nameOf(file: string): string {
  return basename(file, ".md").toLowerCase();
}

/** Reads what the README's table says of each guide. */
function readSummaries(): Map<string, string> {
  const rows = readFileSync("generated/README.md", "utf8").matchAll(
    /^\| \[[^\]]+\]\(\S*\/guides\/(\w+)\.md\) \| (.+) \|$/gm,
  );
  return new Map(
    [...rows].map(([, name = "", text = ""]) => [name, `${capitalize(text.replaceAll("`", ""))}.`]),
  );
}

function readGuide(file: string, options: RenderOptions | undefined): Guide {
  const name = nameOf(file);
  // Badges are pictures of another origin.
  const text = readFileSync(file, "utf8").replace(/^<!-- badges -->.*<!-- \/badges -->\n/ms, "");
  const { html, sections } = renderMarkdown(text, (href) => toHref(href, "html"), options);
  const [first, ...others] = sections;
  const title = name === "readme" ? "Getting started" : (first?.title ?? name);
  const prose = first?.prose || others[0]?.prose || others.map((section) => section.title).join(", ");
  const markdown = text
    .replace(/^<!--.*?-->\n/gms, "")
    .replace(/\]\(([^)\s]+)\)/g, (_, href: string) => `](${toHref(href, "md")})`);
  return { name, title, summary: firstSentence(prose.replace(/^\d+\. /, "")), html, sections, markdown };
}

/** Where a link of a guide leads to on the site, from `guides/`. */
function toHref(href: string, kind: "html" | "md"): string {
  const path = href.replace(REPOSITORY, "");
  if (path === "OPERATIONS.md") return `../operations/index.${kind}`;
  const [, name] = /^(?:guides\/)?([\w-]+)\.md(?=$|#)/.exec(path) ?? [];
  return name === undefined ? href : `${name.toLowerCase()}.${kind}${/#.*/.exec(path)?.[0] ?? ""}`;
}

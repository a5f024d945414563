import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Finds links of the site, in HTML and in Markdown, that lead nowhere on it; the reference has links of its own. */
export function findBrokenLinks(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("reference/") && /\.(?:html|md|txt)$/.test(file));
  const ids = new Map<string, ReadonlySet<string>>();
  return files.flatMap((file) =>
    listLinks(file, readFileSync(join(site, file), "utf8"))
      .filter((link) => !leadsSomewhere(site, file, link, ids))
      .map((link) => `${file}: ${link}`),
  );
}

function listLinks(file: string, text: string): string[] {
  // Of Markdown, code is no text.
  const prose = text.replace(/^ *```.*?^ *```/gms, "").replace(/`[^`\n]*`/g, "");
  const found = file.endsWith(".html")
    ? text.matchAll(/ (?:href|src)="([^"]*)"/g)
    : prose.matchAll(/\]\(([^)\s]+)\)/g);
  return [...new Set([...found].map(([, link = ""]) => link))].filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(
  site: string,
  from: string,
  link: string,
  known: Map<string, ReadonlySet<string>>,
): boolean {
  const [path = "", id] = link.replaceAll("&amp;", "&").split("#");
  const file = path === "" ? join(site, from) : join(site, dirname(from), path);
  if (!existsSync(file)) return false;
  if (id === undefined || !file.endsWith(".html")) return true;
  const ids =
    known.get(file) ??
    new Set([...readFileSync(file, "utf8").matchAll(/ id="([^"]*)"/g)].map(([, each = ""]) => each));
  known.set(file, ids);
  return ids.has(id);
}

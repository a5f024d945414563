import { readFileSync } from "node:fs";
import { type Html, html } from "./html.js";
import type { Page } from "./Page.js";

const GITHUB = "https://github.com/confluence-fetch/confluence-fetch";

/** In each page, because it is smaller than the request for it. */
const ICON = `data:image/svg+xml,${encodeURIComponent(readFileSync(new URL("icon.svg", import.meta.url), "utf8").trim())}`;

/** Nothing of another origin is loaded, and what runs in the playground can send nothing to one. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes a page with what all pages have: head, navigation, search and footer. Its links are relative. */
export function framePage(page: Page): string {
  const root = "../".repeat(page.path.split("/").length - 1);
  const title = page.section === "front" ? page.title : `${page.title} · confluence-fetch`;
  const markdown = page.markdown === undefined ? undefined : markdownName(page.path);
  const { text } = html`<!doctype html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${page.description}">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${root}assets/style.css">
${markdown && html`<link rel="alternate" type="text/markdown" href="${markdown}">`}
<script src="${root}assets/theme.js"></script>
<script defer src="${root}assets/page.js"></script>
${page.scripts?.map((name) => html`<script defer src="${root}assets/${name}"></script>\n`)}</head>
<body class="${page.section}">
<a class="skip" href="#main">Skip to content</a>
${frameHeader(root, page)}
<div class="columns">
${page.aside && html`<nav class="aside" aria-label="Related pages">${page.aside}</nav>`}
<main id="main">${page.main}</main>
</div>
${frameFooter(root, markdown)}
${searchDialog()}
</body>
</html>
`;
  return text;
}

/** The name of the file that has the same as a page in Markdown. */
export function markdownName(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/html$/, "md");
}

function frameHeader(root: string, { section }: Page): Html {
  const link = (path: string, text: string, own: string) =>
    html`<a href="${root}${path}"${section === own && html` aria-current="true"`}>${text}</a>`;
  return html`<header class="top">
<a class="brand" href="${root}index.html">confluence-fetch</a>
<nav class="sections" aria-label="Sections">
${link("guides/index.html", "Guides", "guides")}
${link("operations/index.html", "Operations", "operations")}
${link("reference/index.html", "Reference", "reference")}
<a href="${GITHUB}">GitHub</a>
</nav>
<div class="tools">
<button type="button" class="search-open" aria-haspopup="dialog"><span>Search</span> <kbd>/</kbd></button>
<button type="button" class="theme" aria-label="Switch between light and dark"></button>
</div>
</header>`;
}

function frameFooter(root: string, markdown: string | undefined): Html {
  return html`<footer>
<p>MIT license. Not affiliated with Atlassian. ${
    markdown && html`<a href="${markdown}">This page as Markdown</a> · `
  }<a href="${root}llms.txt">llms.txt</a></p>
</footer>`;
}

function searchDialog(): Html {
  return html`<dialog class="search" aria-label="Search">
<form method="dialog">
<label for="query" class="hidden">Search for operations, guides, recipes and types</label>
<input id="query" type="search" placeholder="upload, base url, search by CQL …" autocomplete="off" autocapitalize="off" spellcheck="false">
<button>Close</button>
</form>
<p class="count" role="status"></p>
<ul class="results"></ul>
</dialog>`;
}

import { type Html, html } from "../html.js";
import type { Page } from "../Page.js";
import { playground } from "../playground/playground.js";
import type { Guide } from "./readGuides.js";

/** Makes a page of each guide, and one that lists them. */
export function guidePages(guides: readonly Guide[]): Page[] {
  return [listPage(guides), ...guides.map((guide) => guidePage(guide, guides))];
}

function guidePage(
  { name, title, summary, html: body, sections, markdown }: Guide,
  all: readonly Guide[],
): Page {
  const contents = sections.filter(({ level }) => level === 2);
  const hasProgram = body.text.includes('class="open"');
  const here = html`<ul>${contents.map(({ id, title: text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul>`;
  return {
    path: `guides/${name}.html`,
    title,
    description: summary,
    section: "guides",
    aside: html`<h2>Guides</h2><ul>${all.map(
      (each) =>
        html`<li><a href="${each.name}.html"${each.name === name && html` aria-current="page"`}>${each.title}</a>${
          each.name === name && contents.length > 1 && here
        }</li>`,
    )}</ul>`,
    main: html`<article class="prose">${body}</article>
${hasProgram && html`<template class="blank">${playground({ code: "", scopes: [], label: "Playground" })}</template>`}`,
    markdown,
    scripts: hasProgram ? ["playground.js"] : undefined,
  };
}

function listPage(guides: readonly Guide[]): Page {
  return {
    path: "guides/index.html",
    title: "Guides",
    description: "The guides to confluence-fetch.",
    section: "guides",
    main: html`<h1>Guides</h1>${listGuides(guides, "")}`,
    markdown: `# Guides\n\n${guides.map(({ name, title, summary }) => `- [${title}](${name}.md): ${summary}`).join("\n")}\n`,
  };
}

/** Lists guides, each with its first sentence. */
export function listGuides(guides: readonly Guide[], folder: string): Html {
  return html`<ul class="cards">${guides.map(
    ({ name, title, summary }) =>
      html`<li><a href="${folder}${name}.html">${title}</a><p>${summary}</p></li>`,
  )}</ul>`;
}

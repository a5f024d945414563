import { type Html, html } from "../html.js";
import type { Page } from "../Page.js";
import { operationPage } from "./operationPage.js";
import { type FindHref, prose } from "./prose.js";
import type { Sample } from "./Sample.js";
import type { SiteOperation } from "./SiteOperation.js";

/** Makes a page of each operation, and one that lists them. */
export function operationPages(
  operations: readonly SiteOperation[],
  samples: ReadonlyMap<string, Sample>,
  findHref: (name: string, namespace: string) => string | undefined,
): Page[] {
  const groups = groupByTag(operations);
  const pages = operations.map((operation) => {
    const { namespace, tag } = operation.model;
    return operationPage({
      operation,
      sample: samples.get(operation.name) ?? { code: "", answer: undefined, error: undefined },
      group: groups.get(`${namespace} ${tag}`) ?? [],
      findHref: (name) => findHref(name, namespace),
    });
  });
  return [listPage(operations, groups, findHref), ...pages];
}

function groupByTag(operations: readonly SiteOperation[]): Map<string, SiteOperation[]> {
  const groups = new Map<string, SiteOperation[]>();
  for (const operation of operations) {
    const key = `${operation.model.namespace} ${operation.model.tag}`;
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return groups;
}

function listPage(
  operations: readonly SiteOperation[],
  groups: ReadonlyMap<string, readonly SiteOperation[]>,
  findHref: (name: string, namespace: string) => string | undefined,
): Page {
  // What Atlassian builds today comes first.
  const sorted = [...groups].sort(
    ([a], [b]) => b.slice(0, 2).localeCompare(a.slice(0, 2)) || a.localeCompare(b),
  );
  const idOf = (key: string) => key.toLowerCase().replace(/[^a-z\d]+/g, "-");
  return {
    path: "operations/index.html",
    title: "Operations",
    description: `All ${operations.length} operations of both Confluence Cloud REST APIs.`,
    section: "operations",
    aside: html`<h2>Groups</h2><ul>${sorted.map(([key]) => html`<li><a href="#${idOf(key)}">${key}</a></li>`)}</ul>`,
    main: html`<h1>Operations</h1>
<p class="lead">${operations.length} operations, each a method of the client. Search finds them by what they do.</p>
${sorted.map(([key, group]) => html`<section><h2 id="${idOf(key)}">${key}</h2>${listOperations(group, findHref)}</section>`)}`,
    markdown: listMarkdown(sorted),
  };
}

function listOperations(
  group: readonly SiteOperation[],
  findHref: (name: string, namespace: string) => string | undefined,
): Html {
  const find =
    (namespace: string): FindHref =>
    (name) =>
      findHref(name, namespace);
  return html`<dl class="operations">${group.map(
    ({ name, model, summary }) =>
      html`<dt><a href="${name}.html">${model.id}</a></dt><dd>${prose(summary, find(model.namespace))}</dd>`,
  )}</dl>`;
}

function listMarkdown(groups: readonly (readonly [string, readonly SiteOperation[]])[]): string {
  const lists = groups.map(
    ([key, group]) =>
      `## ${key}\n\n${group.map(({ name, summary }) => `- [${name}](${name}.md): ${summary}`).join("\n")}\n`,
  );
  return `# Operations\n\n${lists.join("\n")}`;
}

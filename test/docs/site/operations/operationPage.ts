import { type Html, html } from "../html.js";
import type { Page } from "../Page.js";
import { playground } from "../playground/playground.js";
import { describeFacts, describeResponse } from "./describeFacts.js";
import { argumentsOf, resultOf } from "./describeFields.js";
import { fieldList } from "./fieldList.js";
import { operationMarkdown } from "./operationMarkdown.js";
import { type FindHref, prose } from "./prose.js";
import type { Sample } from "./Sample.js";
import { type SiteOperation, scopesFor } from "./SiteOperation.js";

/** What a page of an operation is made of. */
export interface OperationSource {
  readonly operation: SiteOperation;
  readonly sample: Sample;
  /** The operations with the same tag, which are listed beside it. */
  readonly group: readonly SiteOperation[];
  readonly findHref: FindHref;
}

/** How many lines of what a sample returns are shown. */
const MAX_LINES = 60;

/** Makes the page of an operation. */
export function operationPage(source: OperationSource): Page {
  const { operation, sample, group } = source;
  const { name, summary, model } = operation;
  return {
    path: `operations/${name}.html`,
    title: name,
    description: summary.replaceAll("`", ""),
    section: "operations",
    aside: html`<h2>${model.tag}</h2><ul>${group.map(
      (each) =>
        html`<li><a href="${each.name}.html"${each.name === name && html` aria-current="page"`}>${each.model.id}</a></li>`,
    )}</ul>`,
    main: html`<article class="operation">
<h1><span class="api">${model.namespace}.</span>${breakable(model.id)}</h1>
<p class="lead">${prose(summary, source.findHref)}</p>
<p class="links">${listLinks(source)}</p>
${playground({ code: sample.code, scopes: scopesFor(operation), label: "Try it" })}
${section("At a glance", facts(source))}
${section("Arguments", given(source))}
${section("Response", response(source))}
</article>`,
    markdown: operationMarkdown(operation, sample),
    scripts: ["playground.js"],
  };
}

function section(title: string, content: Html): Html {
  return html`<section><h2 id="${title.toLowerCase().replaceAll(" ", "-")}">${title}</h2>${content}</section>`;
}

function listLinks({ operation: { name, model }, findHref }: OperationSource): Html {
  const links = {
    "Method types": findHref(`method ${name}`),
    "Argument types": model.argsType && findHref(`${model.namespace}.${model.argsType}`),
    "Atlassian's reference": model.docsUrl,
  };
  return html`${Object.entries(links).map(([text, href]) => href && html`<a href="${href}">${text}</a> `)}`;
}

function facts({ operation, findHref }: OperationSource): Html {
  return html`<dl class="facts">${describeFacts(operation).map(
    ({ title, text }) => html`<dt>${title}</dt><dd>${prose(text, findHref)}</dd>`,
  )}</dl>`;
}

function given({ operation, findHref }: OperationSource): Html {
  const fields = argumentsOf(operation);
  const { namespace } = operation.model;
  return fields.length === 0
    ? html`<p>None.</p>`
    : fieldList(fields, { marks: "required", findHref, namespace });
}

function response({ operation, sample, findHref }: OperationSource): Html {
  const { namespace } = operation.model;
  const text = describeResponse(operation);
  return html`${text !== "" && html`<p>${prose(text, findHref)}</p>`}
${fieldList(resultOf(operation), { marks: "optional", findHref, namespace })}
${failure(sample)}${
  sample.answer !== undefined &&
  html`<details><summary>What the sample returns</summary>
<pre tabindex="0"><code>${shorten(sample.answer)}</code></pre></details>`
}`;
}

/** What the fake says where a sample cannot succeed, such as a token that is not of the right kind. */
function failure({ error }: Sample): Html | undefined {
  return error === undefined
    ? undefined
    : html`<p>In the playground, the sample fails: ${error.split("\n")[0]}</p>`;
}

function shorten(text: string): string {
  const lines = text.split("\n");
  return lines.length > MAX_LINES ? `${lines.slice(0, MAX_LINES).join("\n")}\n…` : text;
}

/** Allows a long name to break between its words. */
function breakable(name: string): Html {
  return html`${name.split(/(?=[A-Z][a-z])/).map((word, index) => html`${index > 0 && html`<wbr>`}${word}`)}`;
}

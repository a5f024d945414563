import { listGuides } from "./guides/guidePages.js";
import type { Guide } from "./guides/readGuides.js";
import { html } from "./html.js";
import type { Page } from "./Page.js";
import { playground } from "./playground/playground.js";
import { samples } from "./playground/samples.js";

/** Makes the front page: one sentence, the playground, and the ways to go on. */
export function frontPage(sentence: string, guides: readonly Guide[], operations: number): Page {
  const [{ code, scopes }] = samples as [(typeof samples)[number]];
  return {
    path: "index.html",
    title: "confluence-fetch",
    description: sentence,
    section: "front",
    main: html`<h1>confluence-fetch</h1>
<p class="lead">${sentence}</p>
<p class="install"><code>npm install confluence-fetch</code></p>
${playground({ code, scopes, label: "Playground", samples })}
<p class="links"><a href="guides/readme.html">Getting started</a>
<a href="operations/index.html">All ${operations} operations, each with a call to run</a>
<a href="reference/index.html">Type reference</a></p>
<h2>Guides</h2>
${listGuides(guides, "guides/")}`,
    scripts: ["playground.js"],
  };
}

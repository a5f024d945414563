import { html } from "./html.js";
import type { Page } from "./Page.js";

/** Makes the page that the service worker shows in the place of one that it does not keep. */
export function offlinePage(): Page {
  return {
    path: "offline.html",
    title: "No network",
    description: "What can be read without a network.",
    section: "front",
    main: html`<h1>No network</h1>
<p class="lead">This page cannot be loaded, and has not been opened before on this device.</p>
<p>What works without a network: the <a href="index.html">front page</a> with its playground, all
<a href="guides/index.html">guides</a>, the <a href="operations/index.html">list of operations</a>, the search, and each page
that has been opened before.</p>`,
  };
}

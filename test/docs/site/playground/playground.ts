import { highlight } from "../highlight.js";
import { type Html, html } from "../html.js";
import type { PlaygroundSample } from "./samples.js";

/** What a playground starts with. */
export interface PlaygroundOptions {
  readonly code: string;
  readonly scopes: readonly string[];
  readonly label: string;
  /** Programs to choose from, of which the first is shown. */
  readonly samples?: readonly PlaygroundSample[];
}

const TOKENS = { scoped: "scoped", unscoped: "unscoped", wrong: "wrong" };

/** Writes a playground, which `playground.js` brings to life. */
export function playground({ code, scopes, label, samples = [] }: PlaygroundOptions): Html {
  const titles = Object.fromEntries(samples.map(({ title }, index) => [index, title]));
  return html`<section class="playground" aria-label="${label}">
${samples.length > 0 && choice("Sample", "sample", titles, "0")}
<div class="panes">
<form class="program">
<div class="editor"><pre aria-hidden="true"><code>${highlight(code)}</code></pre>
<textarea aria-label="Program" aria-describedby="keys" rows="${code.split("\n").length}" spellcheck="false" autocapitalize="off" autocomplete="off" autocorrect="off" wrap="off">${code}</textarea></div>
<p id="keys" class="keys">Ctrl+Enter runs the program. Tab indents; to leave the editor, press Esc, then Tab.</p>
${choice("Token", "token", TOKENS, scopes.length > 0 ? "scoped" : "unscoped")}
<label class="scopes">Scopes of the token <input name="scopes" value="${scopes.join(" ")}" spellcheck="false" autocapitalize="off" autocomplete="off"></label>
<p><button type="button" class="run" disabled>Run</button>
<button type="button" class="reset" hidden>Reset</button></p>
</form>
<div class="outcome">
<h2>Output</h2>
<pre class="output" role="log" aria-label="Output" tabindex="0"></pre>
<h2>Requests</h2>
<ol class="requests" aria-label="Requests" tabindex="0"></ol>
<p class="state" role="status">${samples.length > 0 && "The client and a fake Confluence run in this page."}</p>
</div>
</div>
<noscript><p>The playground needs JavaScript.</p></noscript>
</section>`;
}

/** Writes radio buttons. */
function choice(
  legend: string,
  name: string,
  options: Readonly<Record<string, string>>,
  chosen: string,
): Html {
  return html`<fieldset class="choice"><legend>${legend}</legend>${Object.entries(options).map(
    ([value, text]) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === chosen && html` checked`}><span>${text}</span></label>`,
  )}</fieldset>`;
}

import { type ErrorKind, type ConfluenceError, summaryOf } from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";

/** The kinds whose hints name the cause, unless they only say what to check. */
const EXPLAINED: readonly ErrorKind[] = [
  "bad-credentials",
  "missing-scope",
  "forbidden",
  "gone",
  "too-large",
  "rate-limited",
  "server",
  "not-json",
];

/** Explains an error in one or two sentences: its cause, and what to do. */
export function explainError(error: ConfluenceError): string {
  const { kind, operation } = error;
  const summary = summaryOf(error);
  // Whoever runs the doctor wrote none of the arguments, so the page about them is left out.
  const hint = (error.hint ?? "").replace(/ See https:\S+$/, "");
  if (kind === "network" || kind === "timeout") return explainSilence(error, summary);
  const isExplained = EXPLAINED.includes(kind) || (kind === "wrong-route" && operation !== undefined);
  return isExplained && hint !== "" && !hint.startsWith("Check ") ? hint : join(summary, hint);
}

function explainSilence({ kind, hint = "", url = "", cause }: ConfluenceError, summary: string): string {
  if (!URL.canParse(url)) return join(summary, hint);
  const reason = kind === "timeout" ? "timeout" : rootCause(cause);
  return `No response from ${new URL(url).host} (${reason}): ${hint.replace(/^(?!TLS)[A-Z]/, (first) => first.toLowerCase())}`;
}

/** Joins two parts to sentences; a hint in lower case goes on after a colon. */
function join(summary: string, hint: string): string {
  const end = /^[a-z]/.test(hint) ? ": " : ". ";
  const text = `${summary.replace(/\.$/, "")}${hint === "" ? "" : end}${hint}`;
  // Names such as v2.getPages stay.
  return `${text.replace(/^[a-z](?=[a-z]* )/, (first) => first.toUpperCase())}${/[.!?…]$/.test(text) ? "" : "."}`;
}

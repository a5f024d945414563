import type { SiteOperation } from "./SiteOperation.js";

/** Something to know about an operation, in our Markdown: code in backticks, of which names of operations become links. */
export interface Fact {
  readonly title: string;
  readonly text: string;
}

/** Says what an operation needs and does, beside its arguments and its answer. */
export function describeFacts(operation: SiteOperation): Fact[] {
  const facts: [string, string][] = [
    ["Request", `\`${operation.model.method} ${operation.model.path}\``],
    ["Scopes", describeScopes(operation)],
    ["Pages", describePaging(operation)],
    ["Returns", describeResult(operation)],
    ["Errors", describeErrors(operation)],
    ["Retries", describeRetries(operation)],
    ["State", describeState(operation)],
    ["Call instead", operation.model.replacedBy.map((name) => `\`${name}\``).join(", ")],
    ["Replaces", [...operation.replaces, ...operation.removed].map((name) => `\`${name}\``).join(", ")],
  ];
  return facts.flatMap(([title, text]) => (text === "" ? [] : [{ title, text }]));
}

function describeScopes({ scopes: { alternatives, oauthOnly } }: SiteOperation): string {
  if (alternatives.length === 0) return "None is enough: only a token without scopes may call it.";
  const sets = alternatives.map(
    ({ scopes, state }) =>
      `${scopes.map((scope) => `\`${scope}\``).join(" and ")}${state === "Beta" ? " (beta: may be rejected)" : ""}`,
  );
  return `${sets.join(", or ")}${oauthOnly ? ". OAuth 2.0 only" : ""}`;
}

function describePaging({ model: { paging } }: SiteOperation): string {
  if (!paging) return "";
  const [first] = paging.items;
  const lists =
    first === undefined || first === "results"
      ? ""
      : ` The items are in \`${paging.items.join("` and `")}\`.`;
  const most = paging.maximum === undefined ? "" : ` A page has at most ${paging.maximum} items (\`limit\`).`;
  return `A list: \`for await\` iterates over the items of all pages, \`.pages()\` over pages, \`.collect({ limit })\` returns an array; awaiting it gives the first page.${most}${lists}`;
}

function describeResult({ model: { success } }: SiteOperation): string {
  if (success.kind === "none") return "Nothing.";
  return success.kind === "file" ? "A `Download`: `stream()`, `blob()`, `text()`, `toFile(path)`." : "";
}

/** The kinds of errors that come to mind, of those that the guide explains. */
function describeErrors({ model, scopes, args }: SiteOperation): string {
  const isWrite = model.method !== "GET";
  const kinds: (string | false)[] = [
    "bad-credentials",
    scopes.alternatives.length > 0 ? "missing-scope" : "wrong-route",
    "forbidden",
    (model.path.includes("{") || model.body !== undefined) && "not-found",
    Object.keys(args?.properties ?? {}).length > 0 && "invalid-request",
    isWrite && model.body !== undefined && "conflict",
    model.body?.kind === "form" && "too-large",
    "rate-limited",
  ];
  return kinds.flatMap((kind) => (kind ? [`\`${kind}\``] : [])).join(", ");
}

function describeRetries({ model: { method, body } }: SiteOperation): string {
  if (method === "GET") return "After 429, 502, 503, 504, timeouts and network failures.";
  return method === "POST" || body?.kind === "form"
    ? "After 429 only, because it might be carried out twice."
    : "After 429; after 502, 503, 504, timeouts and network failures unless the body has a version number.";
}

function describeState({ model: { deprecated, experimental } }: SiteOperation): string {
  return [deprecated && "deprecated", experimental && "experimental"].filter(Boolean).join(", ");
}

import type { Success } from "../../../../generator/model/ApiModel.js";
import { resolve, resultOf } from "./describeFields.js";
import type { SiteOperation } from "./SiteOperation.js";

/** Something to know about an operation, in our Markdown: code in backticks, of which names of operations become links. */
export interface Fact {
  readonly title: string;
  readonly text: string;
}

/** Says what an operation needs and does, beside its arguments and its response. */
export function describeFacts(operation: SiteOperation): Fact[] {
  const { method, path } = operation.model;
  const facts: [string, string][] = [
    ["Endpoint", `\`${method} ${path}\``],
    ["Scopes", describeScopes(operation)],
    ["Returns", describeResult(operation)],
    ["Paging", describePaging(operation)],
    ["Errors", describeErrors(operation)],
    ["Retries", describeRetries(operation)],
    ["Status", describeStatus(operation)],
    [operation.model.namespace === "v1" ? "In v2" : "In v1", describeSisters(operation)],
    ["Replaces", describeRemoved(operation)],
  ];
  return facts.flatMap(([title, text]) => (text === "" ? [] : [{ title, text }]));
}

const code = (text: string): string => `\`${text}\``;

function describeScopes({ scopes: { alternatives, oauthOnly } }: SiteOperation): string {
  if (alternatives.length === 0) return "No scoped token can call it; use a token without scopes.";
  const sets = alternatives.map(
    ({ scopes, state }) =>
      `${scopes.map(code).join(" and ")}${state === "Beta" ? " (beta: may be rejected)" : ""}`,
  );
  return `${sets.join(", or ")}${oauthOnly ? "; with OAuth 2.0 only" : ""}`;
}

function describeResult({ model: { namespace, paging, success } }: SiteOperation): string {
  const name = (type: string) => code(`${namespace}.${type}`);
  if (paging) return `A list of ${paging.itemTypes.map(name).join(" or ") || "items"}`;
  if (success.kind === "json" && success.types.length > 0) return `${success.types.map(name).join(" or ")}`;
  return RESULTS[success.kind];
}

const RESULTS: Readonly<Record<Success["kind"], string>> = {
  none: "Nothing",
  file: "A file, as a `Download`",
  json: "JSON that Atlassian's document does not describe.",
  mixed: "",
};

/** Says what a response is, before its fields are listed; nothing where the fields say it. */
export function describeResponse(operation: SiteOperation): string {
  const { model, result = {}, schemas } = operation;
  if (model.paging) return "A page of the list. Loops and `.collect()` return its items:";
  if (model.success.kind === "none") return "Nothing; the promise resolves once Confluence has done it.";
  if (model.success.kind === "file")
    return "A `Download`, which has `fileName`, `contentType` and `size`. Its content is read once: by `stream()`, `blob()`, `arrayBuffer()` or `text()`, or saved by `toFile(path)`.";
  const { type = "" } = resolve(result, schemas)?.target ?? result;
  if (resultOf(operation).length > 0) return type === "array" ? "An array of objects:" : "";
  return describeResult(operation);
}

function describePaging({ model: { paging } }: SiteOperation): string {
  if (!paging) return "";
  const [first] = paging.items;
  const lists =
    first === undefined || first === "results"
      ? ""
      : ` The items are in ${paging.items.map(code).join(" and ")}.`;
  const most = paging.maximum === undefined ? "" : ` A page has at most ${paging.maximum} items (\`limit\`).`;
  return `\`for await\` iterates over the items of all pages, \`.pages()\` over the pages; \`.collect({ limit })\` returns an array, and \`await\` alone the first page.${most}${lists}`;
}

/** The kinds of errors to expect, of those that the guide explains. */
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
  return kinds.flatMap((kind) => (kind ? [code(kind)] : [])).join(", ");
}

/** Says what `planRetry` does with such a request. */
function describeRetries({ model: { method, body } }: SiteOperation): string {
  if (method === "POST" || body?.kind === "form")
    return "After 429 only: repeated after another failure, it might be carried out twice.";
  const always = "After 429, 502, 503, 504, timeouts and network failures";
  return method === "PUT" && body
    ? `${always}; after 429 only if the body has a version number.`
    : `${always}.`;
}

function describeStatus({ model: { deprecated, experimental } }: SiteOperation): string {
  if (deprecated) return `Deprecated by Atlassian${experimental ? ", and experimental" : ""}.`;
  return experimental ? "Experimental: Atlassian may change it without notice." : "";
}

function describeSisters({ sisters }: SiteOperation): string {
  return sisters
    .map(
      ({ name, isJsonOfFile }) =>
        `${code(name)}${isJsonOfFile ? " (returns JSON about the file, not the file)" : ""}`,
    )
    .join(", ");
}

function describeRemoved({ removed }: SiteOperation): string {
  return removed.length === 0 ? "" : `${removed.map(code).join(", ")}, which Atlassian has removed.`;
}

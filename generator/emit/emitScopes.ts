import { commentText, propertyName, stringLiteral } from "../escape/escape.js";
import { type ApiModel, METHODS, type Operation, type ScopeSet } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { capitalized } from "./emitMethods.js";
import { orderAsTable } from "./emitTable.js";
import { header } from "./header.js";

/** Writes which scopes each operation needs: as types, by its name and by its path, and as data. */
export function emitScopes(models: readonly ApiModel[]): OutputFile {
  const content = [
    header(...models.map(({ config }) => config)),
    "",
    'import type { AllOf, NoScope, OAuthOnly } from "./scopes/AllOf.js";',
    "",
    ...printUnion(models),
    ...models.flatMap(printNeeds),
    "",
    ...printPlaces(models),
    "",
    ...printTable(models),
  ];
  return { path: "src/scopes.ts", content: `${content.join("\n")}\n` };
}

/** The interface that says what each operation of a namespace needs: `ScopesOfV2`. */
export function scopesName(namespace: string): string {
  return `ScopesOf${capitalized(namespace)}`;
}

function printUnion(models: readonly ApiModel[]): string[] {
  const all = [...new Set(models.flatMap(({ scopes }) => scopes))].sort();
  const operations = models.flatMap((model) => model.operations);
  const listNeeds = (isOf: (operation: Operation) => boolean) =>
    new Set(operations.filter(isOf).flatMap(({ scopes }) => scopes.flatMap((set) => set.scopes)));
  const others = listNeeds(({ oauthOnly }) => !oauthOnly);
  const onlyOAuth = [...listNeeds(({ oauthOnly }) => oauthOnly)].filter((scope) => !others.has(scope));
  return [
    "/** Every scope that Atlassian documents. */",
    "export type Scope =",
    `${all.map((scope) => `    | ${stringLiteral(scope)}`).join("\n") || "    never"};`,
    "",
    "/** The scopes of which only operations for OAuth 2.0 know. */",
    `export type OAuthScope = ${onlyOAuth.map(stringLiteral).join(" | ") || "never"};`,
  ];
}

function printNeeds({ config: { namespace }, operations }: ApiModel): string[] {
  return [
    "",
    `/** What a token has to hold for the operations of ${commentText(namespace)}. */`,
    `export interface ${scopesName(namespace)} {`,
    ...operations.map((operation) => `    ${propertyName(operation.id)}: ${printNeed(operation)};`),
    "}",
  ];
}

function printNeed({ scopes, oauthOnly }: Operation): string {
  if (scopes.length === 0) return "NoScope";
  const mark = oauthOnly ? " & OAuthOnly" : "";
  return scopes
    .map((set) => `AllOf<${set.scopes.map(stringLiteral).join(" | ") || "never"}>${mark}`)
    .join(" | ");
}

/** The paths of openapi-fetch are by method, so that a look-up leads there without going through all paths. */
function printPlaces(models: readonly ApiModel[]): string[] {
  const entries = models.flatMap(({ config: { namespace }, operations }) =>
    operations.map((operation) => ({
      ...operation,
      need: `${scopesName(namespace)}[${stringLiteral(operation.id)}]`,
    })),
  );
  const methods = METHODS.map((method) => ({
    method,
    own: entries.filter((entry) => entry.method === method),
  }));
  return [
    "/** What a token has to hold for each method and path. */",
    "export interface NeedsByPath {",
    ...methods.flatMap(({ method, own }) =>
      own.length === 0
        ? []
        : [
            `    ${method.toLowerCase()}: {`,
            ...own.map(({ path, need }) => `        ${stringLiteral(path)}: ${need};`),
            "    };",
          ],
    ),
    "}",
  ];
}

/** Few alternatives serve many operations, so each is written once. */
function printTable(models: readonly ApiModel[]): string[] {
  const needs = models.map((model) => orderAsTable(model).map(printScopes));
  const distinct = [...new Set(needs.flat())];
  const places = new Map(distinct.map((need, index) => [need, index]));
  return [
    "/** What operations need, in the words that `parseRequirements` reads. */",
    "export const needs: readonly string[] = [",
    ...distinct.map((need) => `    ${stringLiteral(need)},`),
    "];",
    "",
    "/** For the operations of each API, in the order of its table, where their needs stand. */",
    "export const needOf: Readonly<Record<string, readonly number[]>> = {",
    ...models.map(({ config: { namespace } }, index) => {
      const own = needs[index]?.map((need) => places.get(need));
      return `    ${propertyName(namespace)}: [${own?.join(", ")}],`;
    }),
    "};",
  ];
}

/** Prints what an operation needs in the words that the client's `parseRequirements` reads. */
export function printScopes({ scopes, oauthOnly }: Pick<Operation, "scopes" | "oauthOnly">): string {
  return scopes.length === 0 ? "none" : scopes.map((set) => printSet(set, oauthOnly)).join(", ");
}

function printSet({ state, scopes }: ScopeSet, oauthOnly: boolean): string {
  return [...(state === "Beta" ? ["beta"] : []), ...(oauthOnly ? ["oauth"] : []), ...scopes].join(" ");
}

import type { ApiModel, Operation } from "../model/ApiModel.js";
import { METHODS } from "../openapi/methods.js";
import type { OutputFile } from "../output/OutputFile.js";
import { orderAsTable } from "./buildPathTree.js";
import { block, type Code, code, doc, importType, indented, key, list, literal, name } from "./code.js";
import { scopesName } from "./names.js";
import { printRequirements } from "./printRequirements.js";
import { sourceFile } from "./sourceFile.js";

/** Emits which scopes each operation requires: as types, by its name and by its path, and as data. */
export function emitScopes(models: readonly ApiModel[]): OutputFile {
  return sourceFile(
    "src/scopes.ts",
    models.map(({ config }) => config),
    [
      printScope(models),
      printOAuthScope(models),
      ...models.map(printScopesByName),
      printScopesByPath(models),
      ...printData(models),
    ],
  );
}

function printScope(models: readonly ApiModel[]): Code[] {
  const scopes = [...new Set(models.flatMap((model) => model.scopes))].sort();
  const union = scopes.length === 0 ? code`never` : code`| ${list(scopes.map(literal), "\n    | ")}`;
  return [doc("Every scope that Atlassian documents."), code`export type Scope =\n    ${union};`];
}

function printOAuthScope(models: readonly ApiModel[]): Code[] {
  const operations = models.flatMap((model) => model.operations);
  const others = listScopes(operations.filter(({ oauthOnly }) => !oauthOnly));
  const scopes = [...listScopes(operations.filter(({ oauthOnly }) => oauthOnly))];
  return [
    doc("The scopes that only operations for OAuth 2.0 require."),
    code`export type OAuthScope = ${printUnion(scopes.filter((scope) => !others.has(scope)))};`,
  ];
}

function listScopes(operations: readonly Operation[]): Set<string> {
  return new Set(operations.flatMap(({ scopes }) => scopes.flatMap((set) => set.scopes)));
}

function printUnion(values: readonly string[]): Code {
  return values.length === 0 ? code`never` : list(values.map(literal), " | ");
}

function printScopesByName({ config: { namespace }, operations }: ApiModel): Code[] {
  const members = operations.map((operation) => code`${key(operation.id)}: ${printAlternatives(operation)};`);
  return [
    doc(`The scopes that the operations of ${namespace} require.`),
    code`export interface ${name(scopesName(namespace))} ${block(members)}`,
  ];
}

function printAlternatives({ scopes, oauthOnly }: Operation): Code {
  const from = "scopes/AllOf.js";
  if (scopes.length === 0) return importType("NoScope", from);
  const mark = oauthOnly ? code` & ${importType("OAuthOnly", from)}` : code``;
  const allOf = importType("AllOf", from);
  return list(
    scopes.map((set) => code`${allOf}<${printUnion(set.scopes)}>${mark}`),
    " | ",
  );
}

/** The paths of openapi-fetch are grouped by method, so that a lookup does not go through all paths. */
function printScopesByPath(models: readonly ApiModel[]): Code[] {
  const operations = models.flatMap((model) => model.operations);
  const methods = new Set([...METHODS, ...operations.map(({ method }) => method)]);
  const groups = [...methods].map((method) => operations.filter((operation) => operation.method === method));
  const members = groups.flatMap((group) => {
    const [first] = group;
    return first ? code`${key(first.method.toLowerCase())}: ${block(group.map(printPath))};` : [];
  });
  return [
    doc("The scopes that each method and path requires."),
    code`export interface NeedsByPath ${block(members)}`,
  ];
}

function printPath({ path, namespace, id }: Operation): Code {
  return code`${literal(path)}: ${name(scopesName(namespace))}[${literal(id)}];`;
}

/** Few requirements are shared by many operations, so each is written once. */
function printData(models: readonly ApiModel[]): Code[][] {
  const requirements = models.map((model) => orderAsTable(model).map(printRequirements));
  const distinct = [...new Set(requirements.flat())];
  const indexes = new Map(distinct.map((requirement, index) => [requirement, index]));
  const byApi = models.map(({ config: { namespace } }, api) => {
    const own = requirements[api]?.map((requirement) => indexes.get(requirement) ?? -1) ?? [];
    return code`${key(namespace)}: ${literal(own)},`;
  });
  return [
    [
      doc("The distinct requirements of operations, as `parseRequirements` reads them."),
      code`export const needs: readonly string[] = [${indented(distinct.map((each) => code`${literal(each)},`))}];`,
    ],
    [
      doc("For the operations of each API, in the order of its table, the indexes of their requirements."),
      code`export const needOf: Readonly<Record<string, readonly number[]>> = ${block(byApi)};`,
    ],
  ];
}

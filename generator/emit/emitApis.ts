import type { SpecConfig } from "../config/config.js";
import type { OutputFile } from "../output/OutputFile.js";
import { block, type Code, code, doc, importType, importValue, list, name } from "./code.js";
import { importMethods, importScopes } from "./names.js";
import { sourceFile } from "./sourceFile.js";

/** Emits the entry of one API, which exports all of its types. */
export function emitEntry(config: SpecConfig): OutputFile {
  const exported = [code`export type * from "./methods.js";`, code`export type * from "./schema.js";`];
  return sourceFile(`src/${config.namespace}/index.ts`, [config], [exported]);
}

/** Emits the file that joins the APIs: their operation tables, their methods and their paths. */
export function emitApis(configs: readonly SpecConfig[]): OutputFile {
  const namespaces = configs.map(({ namespace }) => namespace);
  const paths = namespaces.map((each) => importType("paths", `${each}/schema.js`, `${each}Paths`));
  const tables = namespaces.map((each) => importValue("operations", `${each}/table.js`, each));
  const scope = importType("Scope", "scopes.js");
  const table = importType("OperationTable", "operations/Operation.js");
  return sourceFile("src/apis.ts", configs, [
    [
      doc("Every path of every API, with its prefix, in the form that openapi-fetch takes."),
      code`export interface paths extends ${list(paths, ", ")} {}`,
    ],
    [
      doc("The methods of every API that a token with the scopes `Held` may call."),
      code`export interface Apis<Held extends ${scope} = ${scope}> ${block(namespaces.map(printApi))}`,
    ],
    [
      doc("The operations of every API, as data."),
      code`export const tables: { readonly [Name in keyof Apis]: ${table} } = { ${list(tables, ", ")} };`,
    ],
  ]);
}

function printApi(namespace: string): Code {
  const allowed = importType("Allowed", "scopes/Allowed.js");
  return code`readonly ${name(namespace)}: ${allowed}<Held, ${importMethods(namespace)}, ${importScopes(namespace)}>;`;
}

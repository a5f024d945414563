import type { SpecConfig } from "../config/config.js";
import type { OutputFile } from "../output/OutputFile.js";
import { interfaceName } from "./emitMethods.js";
import { scopesName } from "./emitScopes.js";
import { header } from "./header.js";

/** Writes the entry of one API: every type of it, by its name. */
export function emitEntry(config: SpecConfig): OutputFile {
  const lines = ['export type * from "./methods.js";', 'export type * from "./schema.js";'];
  return { path: `src/${config.namespace}/index.ts`, content: `${header(config)}\n\n${lines.join("\n")}\n` };
}

/** Writes the file that joins the APIs: their operation tables, their methods and their paths. */
export function emitApis(configs: readonly SpecConfig[]): OutputFile {
  const names = configs.map(({ namespace }) => namespace);
  const lines = [
    ...names.flatMap((name) => [
      `import type { ${interfaceName(name)} } from "./${name}/methods.js";`,
      `import { operations as ${name} } from "./${name}/table.js";`,
      `import type { paths as ${name}Paths } from "./${name}/schema.js";`,
    ]),
    `import type { Scope, ${names.map(scopesName).join(", ")} } from "./scopes.js";`,
    `import type { Allowed } from "./scopes/Allowed.js";`,
    `import type { OperationTable } from "./operations/Operation.js";`,
    "",
    "/** Every path of every API, with its prefix, as openapi-fetch wants them. */",
    `export interface paths extends ${names.map((name) => `${name}Paths`).join(", ")} {}`,
    "",
    "/** The methods of every API, as far as a token that holds these scopes is let through. */",
    "export interface Apis<Held extends Scope = Scope> {",
    ...names.map(
      (name) => `    readonly ${name}: Allowed<Held, ${interfaceName(name)}, ${scopesName(name)}>;`,
    ),
    "}",
    "",
    "/** The operations of every API, as data. */",
    `export const tables: { readonly [Name in keyof Apis]: OperationTable } = { ${names.join(", ")} };`,
  ];
  return { path: "src/apis.ts", content: `${header(...configs)}\n\n${lines.join("\n")}\n` };
}

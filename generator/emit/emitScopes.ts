import type { ApiModel } from "../ApiModel.js";
import { stringLiteral } from "../escape.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";

/** Writes which scopes each operation needs, by its method and path. */
export function emitScopes(models: readonly ApiModel[]): OutputFile {
  const lines = models
    .flatMap(({ operations }) => operations)
    .filter(({ scopes }) => scopes.length > 0)
    .map(({ method, path, scopes }) => {
      const sets = scopes.map((set) => stringLiteral(set.scopes.join(" ")));
      return `    ${stringLiteral(`${method} ${path}`)}: [${sets.join(", ")}],`;
    });
  const content = [
    header(...models.map(({ config }) => config)),
    "",
    "/** Alternatives of scopes by operation; all scopes of one alternative are needed together. */",
    "export const scopes: Readonly<Record<string, readonly string[]>> = {",
    ...lines,
    "};",
  ];
  return { path: "src/scopes.ts", content: `${content.join("\n")}\n` };
}

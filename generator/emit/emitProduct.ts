import type { Config } from "../config/config.js";
import { propertyName, stringLiteral } from "../escape/escape.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";

/** Writes what the client knows about the product beside its operations. */
export function emitProduct({ product, specs }: Config): OutputFile {
  const { gateway, contextPath, tokenProbe, userProbe } = product;
  const prefixes = specs.map(({ prefix }) => stringLiteral(prefix));
  const trials = specs.flatMap(({ namespace, trial }) =>
    trial === undefined ? [] : `${propertyName(namespace)}: ${stringLiteral(trial)}`,
  );
  const lines = [
    header(...specs),
    "",
    "/** Where the gateway serves the product; the cloudId follows. */",
    `export const GATEWAY_PATH: string = ${stringLiteral(`/ex/${gateway}`)};`,
    "",
    "/** What the paths of the site's pages start with. */",
    `export const CONTEXT_PATH: string = ${stringLiteral(contextPath)};`,
    "",
    "/** A path that answers every good API token, if only that it lacks the scope. */",
    `export const TOKEN_PROBE: string = ${stringLiteral(tokenProbe)};`,
    "",
    "/** The path that answers who is calling. */",
    `export const USER_PROBE: string = ${stringLiteral(userProbe)};`,
    "",
    "/** What the paths of each API start with. */",
    `export const PREFIXES: readonly string[] = [${prefixes.join(", ")}];`,
    "",
    "/** The operation by which each API is tried: it needs no arguments and has no effect. */",
    `export const TRIALS: Readonly<Record<string, string>> = { ${trials.join(", ")} };`,
  ];
  return { path: "src/product.ts", content: `${lines.join("\n")}\n` };
}

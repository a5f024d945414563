import { commentText, propertyName } from "../escape/escape.js";
import type { ApiModel, Operation, Paging } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";

/** Writes the methods of one API as plain signatures, which cost a type checker next to nothing. */
export function emitMethods({ config, operations }: ApiModel): OutputFile {
  const types = listTypes(operations);
  const lines = [
    header(config),
    "",
    'import type { Call, CallOptions, NoArgs } from "../operations/Call.js";',
    'import type { Download } from "../response/Download.js";',
    'import type { PagedCall } from "../paging/PagedCall.js";',
    ...(types.length > 0 ? [`import type { ${types.join(", ")} } from "./schema.js";`] : []),
    "",
    `/** The operations of ${config.namespace}, by the names that the documentation gives them. */`,
    `export interface ${interfaceName(config.namespace)} {`,
    ...operations.flatMap(printMethod).map((line) => `    ${line}`),
    "}",
  ];
  return { path: `src/${config.namespace}/methods.ts`, content: `${lines.join("\n")}\n` };
}

/** The interface that holds the methods of a namespace: `MethodsV2`. */
export function interfaceName(namespace: string): string {
  return `Methods${capitalized(namespace)}`;
}

/** Spells a namespace as a part of a name: `V2`. */
export function capitalized(namespace: string): string {
  return namespace.charAt(0).toUpperCase() + namespace.slice(1);
}

function listTypes(operations: readonly Operation[]): string[] {
  const results = operations.flatMap(({ success }) =>
    success.kind === "json" ? success.type.split(" | ") : [],
  );
  const items = operations.flatMap(({ paging }) => paging?.itemType.split(" | ") ?? []);
  return [...new Set([...results, ...items, ...operations.flatMap(({ argsType }) => argsType ?? [])])].sort();
}

function printMethod(operation: Operation): string[] {
  const { id, argsType = "NoArgs", success, parameters, body, paging } = operation;
  const needsArgs = body?.required === true || parameters.some(({ required }) => required);
  const result = paging ? `PagedCall<${success.type}, ${paging.itemType}>` : `Call<${success.type}>`;
  return [
    "/**",
    ...describe(operation).map((line) => (line === "" ? " *" : ` * ${commentText(line)}`)),
    " */",
    `${propertyName(id)}(args${needsArgs ? "" : "?"}: ${argsType}, options?: CallOptions): ${result};`,
  ];
}

function describe(operation: Operation): string[] {
  const { summary, method, path, scopes, oauthOnly, paging, deprecated, experimental, docsUrl } = operation;
  const lines = [...(summary ? [summary, ""] : []), `\`${method} ${path}\``];
  if (experimental) lines.push("", "Experimental: Atlassian may change it without notice.");
  if (scopes.length > 0) {
    const alternatives = scopes.map((set) => set.scopes.map((scope) => `\`${scope}\``).join(" and "));
    lines.push("", `Scopes: ${alternatives.join(", or ")}.${oauthOnly ? " Only for OAuth 2.0." : ""}`);
  }
  if (paging) lines.push(...describePages(paging));
  if (deprecated) lines.push("", "@deprecated");
  lines.push("", `@see ${docsUrl}`);
  return lines;
}

function describePages({ maximum, default: usual }: Paging): string[] {
  if (maximum === undefined && usual === undefined) return [];
  if (maximum === undefined) return ["", `Pages: ${usual} items each by default.`];
  return ["", `Pages: up to ${maximum} items each${usual === undefined ? "" : `, ${usual} by default`}.`];
}

import type { ApiModel, Operation, Paging } from "../ApiModel.js";
import type { SpecConfig } from "../config.js";
import { stringLiteral, valueName } from "../escape.js";
import { freeName } from "../freeName.js";
import type { OutputFile } from "../output/OutputFile.js";
import { interfaceName } from "./emitMethods.js";
import { scopesName } from "./emitScopes.js";
import { header } from "./header.js";

/** Writes each operation of one API as a constant, for clients of a few operations. */
export function emitOperations({ config, operations }: ApiModel): OutputFile {
  const methods = interfaceName(config.namespace);
  const needs = scopesName(config.namespace);
  const taken = new Set<string>();
  const lines = [
    header(config),
    "",
    'import type { SingleOperation } from "../runtime/operation.js";',
    `import type { ${needs} } from "../scopes.js";`,
    `import type { ${methods} } from "./methods.js";`,
    "",
    `type OperationOf<Name extends keyof ${methods}> = SingleOperation<${methods}[Name], ${needs}[Name]>;`,
    "",
    ...operations.map((operation) => {
      const name = freeName(operation.id, taken, valueName);
      taken.add(name);
      return `export const ${name}: OperationOf<${stringLiteral(operation.id)}> = ${printOperation(operation, config)};`;
    }),
  ];
  return { path: `src/${config.namespace}/operations.ts`, content: `${lines.join("\n")}\n` };
}

/** Prints `{ method: "GET", path: "/wiki/api/v2/pages" }`; only what differs from the rule is said. */
function printOperation(operation: Operation, { noCheck }: SpecConfig): string {
  const { method, path, parameters, body, success, paging } = operation;
  const comma = parameters.filter(({ array }) => array === "comma").map(({ name }) => stringLiteral(name));
  const headers = parameters
    .filter((parameter) => parameter.in === "header")
    .map(({ name }) => stringLiteral(name));
  const fields = [`method: ${stringLiteral(method)}`, `path: ${stringLiteral(path)}`];
  if (comma.length > 0) fields.push(`comma: [${comma.join(", ")}]`);
  if (headers.length > 0) fields.push(`headers: [${headers.join(", ")}]`);
  if (body) fields.push(`body: ${stringLiteral(body.kind)}`);
  if (success.kind !== "json") fields.push(`success: ${stringLiteral(success.kind)}`);
  if (paging) fields.push(...printPaging(paging));
  if (method !== "GET" && noCheck) fields.push("noCheck: true");
  return `{ ${fields.join(", ")} }`;
}

function printPaging({ style, maximum, items }: Paging): string[] {
  const fields = [`page: ${stringLiteral(style)}`];
  if (maximum !== undefined) fields.push(`max: ${maximum}`);
  if (items.join() !== "results") fields.push(`items: [${items.map(stringLiteral).join(", ")}]`);
  return fields;
}

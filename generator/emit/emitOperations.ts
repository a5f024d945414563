import type { SpecConfig } from "../config/config.js";
import { stringLiteral, valueName } from "../escape/escape.js";
import type { ApiModel, Operation, Paging } from "../model/ApiModel.js";
import { uniqueName } from "../normalize/uniqueName.js";
import type { OutputFile } from "../output/OutputFile.js";
import { interfaceName } from "./emitMethods.js";
import { printScopes, scopesName } from "./emitScopes.js";
import { header } from "./header.js";

/** The parts of the client that operations bring, and which of them do. */
const PARTS: Readonly<Record<string, (operation: Operation) => boolean>> = {
  files: ({ success }) => success.kind === "file",
  forms: ({ body }) => body?.kind === "form",
  lists: ({ paging }) => paging !== undefined,
};

/** Writes each operation of one API as a constant, for clients of a few operations. */
export function emitOperations({ config, operations }: ApiModel): OutputFile {
  const methods = interfaceName(config.namespace);
  const needs = scopesName(config.namespace);
  const parts = [...new Set(operations.flatMap(listParts))].sort();
  const taken = new Set<string>();
  const lines = [
    header(config),
    "",
    'import type { SingleOperation } from "../operations/Operation.js";',
    ...(parts.length === 0 ? [] : [`import { ${parts.join(", ")} } from "../tables/features.js";`]),
    `import type { ${needs} } from "../scopes.js";`,
    `import type { ${methods} } from "./methods.js";`,
    "",
    `type OperationOf<Name extends keyof ${methods}> = SingleOperation<${methods}[Name], ${needs}[Name]>;`,
    "",
    ...operations.map((operation) => {
      const name = uniqueName(operation.id, taken, valueName);
      taken.add(name);
      return `export const ${name}: OperationOf<${stringLiteral(operation.id)}> = ${printOperation(operation, config)};`;
    }),
  ];
  return { path: `src/${config.namespace}/operations.ts`, content: `${lines.join("\n")}\n` };
}

function listParts(operation: Operation): string[] {
  return Object.keys(PARTS).filter((part) => PARTS[part]?.(operation));
}

/** Prints `{ method: "GET", path: "/wiki/api/v2/pages" }`; only what differs from the rule is said. */
function printOperation(operation: Operation, { noCheck }: SpecConfig): string {
  const { method, path, parameters, body, success, paging, replacedBy } = operation;
  const namesOf = (isOne: (parameter: Operation["parameters"][number]) => boolean) =>
    parameters.filter(isOne).map(({ name }) => name);
  const comma = namesOf(({ array }) => array === "comma");
  const headers = namesOf((parameter) => parameter.in === "header");
  const fields = [`method: ${stringLiteral(method)}`, `path: ${stringLiteral(path)}`];
  if (comma.length > 0) fields.push(`comma: ${printList(comma)}`);
  if (headers.length > 0) fields.push(`headers: ${printList(headers)}`);
  if (body) fields.push(`body: ${stringLiteral(body.kind)}`);
  if (success.kind !== "json") fields.push(`success: ${stringLiteral(success.kind)}`);
  if (paging) fields.push(...printPaging(paging));
  if (method !== "GET" && noCheck) fields.push("noCheck: true");
  fields.push(...listParts(operation), `needs: ${stringLiteral(printScopes(operation))}`);
  if (replacedBy.length > 0) fields.push(`replacedBy: ${printList(replacedBy)}`);
  return `{ ${fields.join(", ")} }`;
}

function printPaging({ style, maximum, items }: Paging): string[] {
  const fields = [`page: ${stringLiteral(style)}`];
  if (maximum !== undefined) fields.push(`max: ${maximum}`);
  if (items.join() !== "results") fields.push(`items: ${printList(items)}`);
  return fields;
}

function printList(texts: readonly string[]): string {
  return `[${texts.map(stringLiteral).join(", ")}]`;
}

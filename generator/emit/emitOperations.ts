import type { ApiModel, Operation, Paging } from "../ApiModel.js";
import type { SpecConfig } from "../config.js";
import { commentText, propertyName, stringLiteral } from "../escape.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";

/** Writes the operations of one API as data: the table that the runtime interprets. */
export function emitOperations({ config, operations }: ApiModel): OutputFile {
  const lines = [
    header(config),
    "",
    'import type { OperationTable } from "../runtime/operation.js";',
    "",
    `/** How each operation of ${commentText(config.namespace)} is sent. */`,
    "export const operations: OperationTable = {",
    ...operations.map((operation) => `    ${printEntry(operation, config)},`),
    "};",
  ];
  return { path: `src/${config.namespace}/operations.ts`, content: `${lines.join("\n")}\n` };
}

/** Prints `getPages: { method: "GET", path: "/wiki/api/v2/pages" }`; only what differs from the rule is said. */
function printEntry(operation: Operation, { noCheck }: SpecConfig): string {
  const { id, method, path, parameters, body, success, paging } = operation;
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
  // Every object has a `toString`, whose type TypeScript would take for that of the entry.
  const isInherited = id in Object.prototype;
  return `${propertyName(id)}: { ${fields.join(", ")} }${isInherited ? " as const" : ""}`;
}

function printPaging({ style, maximum, items }: Paging): string[] {
  const fields = [`page: ${stringLiteral(style)}`];
  if (maximum !== undefined) fields.push(`max: ${maximum}`);
  if (items.join() !== "results") fields.push(`items: [${items.map(stringLiteral).join(", ")}]`);
  return fields;
}

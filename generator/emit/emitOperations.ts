import type { ApiModel, Operation, Paging } from "../ApiModel.js";
import type { SpecConfig } from "../config.js";
import { propertyName, stringLiteral } from "../escape.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";
import { printSourceFile } from "./printSourceFile.js";

/** Writes the operations of one API as data: the table that the runtime interprets. */
export async function emitOperations({ config, operations }: ApiModel): Promise<OutputFile> {
  const content = await printSourceFile(header(config), (morph) => [
    {
      kind: morph.StructureKind.ImportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: "../runtime/operation.js",
      namedImports: ["OperationTable"],
    },
    {
      kind: morph.StructureKind.VariableStatement,
      declarationKind: morph.VariableDeclarationKind.Const,
      isExported: true,
      docs: [`How each operation of ${config.namespace} is sent.`],
      declarations: [
        {
          name: "operations",
          type: "OperationTable",
          initializer: (writer) => {
            writer.inlineBlock(() => {
              for (const operation of operations) writer.writeLine(`${printEntry(operation, config)},`);
            });
          },
        },
      ],
    },
  ]);
  return { path: `src/${config.namespace}/operations.ts`, content };
}

/** Prints `getPages: { method: "GET", path: "/wiki/api/v2/pages" }`; only what differs from the rule is said. */
function printEntry(operation: Operation, { writeHeaders }: SpecConfig): string {
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
  if (method !== "GET" && Object.keys(writeHeaders).length > 0) fields.push("noCheck: true");
  return `${propertyName(id)}: { ${fields.join(", ")} }`;
}

function printPaging({ style, maximum, items }: Paging): string[] {
  const fields = [`page: ${stringLiteral(style)}`];
  if (maximum !== undefined) fields.push(`max: ${maximum}`);
  if (items.join() !== "results") fields.push(`items: [${items.map(stringLiteral).join(", ")}]`);
  return fields;
}

import { createContext, Script } from "node:vm";
import ts from "typescript";
import type { OperationTable } from "../../generated/src/operations/Operation.js";
import { buildRequest } from "../../generated/src/request/buildRequest.js";
import { readTable } from "../../generated/src/tables/readTable.js";
import { listOperations } from "../../generator/openapi/listOperations.js";
import type { OutputFile } from "../../generator/output/OutputFile.js";

/** Evaluates the table of operations, builds a request of each, and names what that does beside. */
export async function findStrayEffects(
  files: readonly OutputFile[],
  document: Parameters<typeof listOperations>[0],
): Promise<string[]> {
  const { content } = files.find(({ path }) => path === "src/v1/table.ts") as OutputFile;
  const { outputText } = ts.transpileModule(content, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const context = createContext({ exports: {}, require: () => ({ readTable }) });
  // In a function, so that what the module imports is no global.
  new Script(`(() => {${outputText}\n})()`).runInContext(context);
  const table = context.exports.operations as OperationTable;
  const ids = listOperations(document).map(({ operation }) => `${operation.operationId ?? ""}`);
  // Others get a name by a rule.
  const named = ids.filter((id) => /^[A-Za-z_$][\w$]*$/.test(id) && !["then", "__proto__"].includes(id));
  const lost = named.filter((id) => !Object.hasOwn(table, id)).map((id) => `lost: ${id}`);
  const others = Object.keys(table).filter((id) => !named.includes(id));
  const added = others.length === ids.length - named.length ? [] : [`added: ${others}`];
  const globals = Object.keys(context).filter((name) => name !== "exports" && name !== "require");
  const requests = await Promise.all(Object.values(table).map(findStrayRequest));
  return [...lost, ...added, ...globals, ...requests.flat()];
}

async function findStrayRequest(operation: OperationTable[string]): Promise<string[]> {
  const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  const args = Object.fromEntries(names.map((name) => [name, "a"]));
  const { path } = await buildRequest(operation, args);
  const url = new URL(path, "https://acme.test");
  return url.href.startsWith("https://acme.test/acme/api/") ? [] : [`leads to ${url}`];
}

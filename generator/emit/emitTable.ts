import type { ApiModel, Operation } from "../ApiModel.js";
import { commentText, propertyName, stringLiteral } from "../escape.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";

/** Writes the operations of one API as data, by their paths: the table that the runtime interprets. */
export function emitTable({ config, operations }: ApiModel): OutputFile {
  const { namespace, noCheck } = config;
  const lines = [
    header(config),
    "",
    'import type { OperationTable } from "../runtime/operation.js";',
    'import { readTable } from "../runtime/readTable.js";',
    "",
    `/** How each operation of ${commentText(namespace)} is sent: by path and method its name, then what differs from the rule. */`,
    "export const operations: OperationTable = /* @__PURE__ */ readTable({",
    ...groupByPrefix({ config, operations }).flatMap(({ start, paths }) => printPaths(start, paths)),
    noCheck ? "}, true);" : "});",
  ];
  return { path: `src/${namespace}/table.ts`, content: `${lines.join("\n")}\n` };
}

/** Lists operations in the order in which the table that is read lists them: an object begins with what is a number. */
export function orderAsTable(model: Pick<ApiModel, "config" | "operations">): Operation[] {
  const groups = groupByPrefix(model).flatMap(({ paths }) => [...paths.values()]);
  return Object.values(Object.fromEntries(groups.flat().map((operation) => [operation.id, operation])));
}

/** Operations by path, those under the prefix of their API first. */
function groupByPrefix({ config: { prefix }, operations }: Pick<ApiModel, "config" | "operations">) {
  const startOf = ({ path }: Operation) => (path.startsWith(`${prefix}/`) ? prefix : "");
  return [prefix, ""].flatMap((start) => {
    const paths = new Map<string, Operation[]>();
    for (const operation of operations.filter((each) => startOf(each) === start))
      paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
    return paths.size === 0 ? [] : [{ start, paths }];
  });
}

function printPaths(start: string, paths: ReadonlyMap<string, readonly Operation[]>): string[] {
  return [
    `    ${stringLiteral(start)}: {`,
    ...[...paths].map(([path, own]) => {
      const methods = own.map((operation) => `${operation.method}: [${printParts(operation).join(", ")}]`);
      return `        ${propertyName(path.slice(start.length))}: { ${methods.join(", ")} },`;
    }),
    "    },",
  ];
}

/** Prints `"getPages", "cursor", 250`. */
function printParts({ id, parameters, body, success, paging }: Operation): string[] {
  const namesOf = (isOne: (parameter: Operation["parameters"][number]) => boolean) =>
    parameters.filter(isOne).map(({ name }) => stringLiteral(name));
  const lists = {
    comma: namesOf(({ array }) => array === "comma"),
    headers: namesOf((parameter) => parameter.in === "header"),
    items: paging && paging.items.join() !== "results" ? paging.items.map(stringLiteral) : [],
  };
  const others = Object.entries(lists).flatMap(([name, texts]) =>
    texts.length === 0 ? [] : `${name}: [${texts.join(", ")}]`,
  );
  const words = [body?.kind, success.kind === "json" ? undefined : success.kind, paging?.style];
  return [
    ...[id, ...words].flatMap((word) => (word === undefined ? [] : stringLiteral(word))),
    ...(paging?.maximum === undefined ? [] : [String(paging.maximum)]),
    ...(others.length === 0 ? [] : [`{ ${others.join(", ")} }`]),
  ];
}

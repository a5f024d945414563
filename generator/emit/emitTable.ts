import { commentText, propertyName, stringLiteral, tableWord } from "../escape/escape.js";
import type { ApiModel, Operation } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";

/** Writes the operations of one API as data, by their paths: the table that the runtime interprets. */
export function emitTable({ config, operations }: ApiModel): OutputFile {
  const { namespace, noCheck } = config;
  const lines = [
    header(config),
    "",
    'import type { OperationTable } from "../operations/Operation.js";',
    'import { readTable } from "../tables/readTable.js";',
    "",
    `/** How each operation of ${commentText(namespace)} is sent: by the steps of its path and its method its name, then what differs from the rule. */`,
    "export const operations: OperationTable = /* @__PURE__ */ readTable({",
    ...printSteps(growTree({ config, operations }), "    "),
    noCheck ? "}, true);" : "});",
  ];
  return { path: `src/${namespace}/table.ts`, content: `${lines.join("\n")}\n` };
}

/** Lists operations in the order in which the table that is read lists them: an object begins with what is a number. */
export function orderAsTable(model: Pick<ApiModel, "config" | "operations">): Operation[] {
  const inTree = listOperations(growTree(model));
  return Object.values(Object.fromEntries(inTree.map((operation) => [operation.id, operation])));
}

/** By the next step of a path what lies below it, and by method the operations that lie here. */
type Tree = Map<string, Tree | Operation>;

/** Joins paths as far as they are the same: `/wiki/api/v2`, `/pages`, `/{id}`. */
function growTree({ config: { prefix }, operations }: Pick<ApiModel, "config" | "operations">): Tree {
  const tree: Tree = new Map();
  for (const operation of operations) {
    const { path, method } = operation;
    const start = path.startsWith(`${prefix}/`) ? [prefix] : [];
    let place = tree;
    for (const step of [...start, ...path.slice(start.join().length).split(/(?=\/)/)]) {
      const next = (place.get(step) as Tree | undefined) ?? new Map();
      place.set(step, next);
      place = next;
    }
    place.set(method, operation);
  }
  return tree;
}

function listOperations(tree: Tree): Operation[] {
  return [...tree.values()].flatMap((found) => (found instanceof Map ? listOperations(found) : found));
}

function printSteps(tree: Tree, indent: string): string[] {
  return [...tree].flatMap(([step, found]) => {
    const name = `${indent}${propertyName(step)}:`;
    if (!(found instanceof Map)) return `${name} ${stringLiteral(printOperation(found))},`;
    const isEnd = [...found.values()].every((next) => !(next instanceof Map));
    if (isEnd) return `${name} { ${printSteps(found, "").join(" ").slice(0, -1)} },`;
    return [`${name} {`, ...printSteps(found, `${indent}    `), `${indent}},`];
  });
}

/** Prints `getPages cursor 250 comma:expand`: the name, and what differs from the rule. */
function printOperation({ id, parameters, body, success, paging }: Operation): string {
  const namesOf = (isOne: (parameter: Operation["parameters"][number]) => boolean) =>
    parameters.filter(isOne).map(({ name }) => name);
  const lists = {
    comma: namesOf(({ array }) => array === "comma"),
    headers: namesOf((parameter) => parameter.in === "header"),
    items: paging && paging.items.join() !== "results" ? paging.items : [],
  };
  const words = [
    body?.kind,
    success.kind === "json" ? undefined : success.kind,
    paging?.style,
    paging?.maximum,
  ];
  const said = words.filter((word) => word !== undefined);
  const named = Object.entries(lists).filter(([, names]) => names.length > 0);
  return [id, ...said, ...named.map(([list, names]) => `${list}:${names.map(tableWord).join()}`)].join(" ");
}

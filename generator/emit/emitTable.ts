import { tableWord } from "../escape/notation.js";
import type { ApiModel, Operation } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { buildPathTree, type PathTree } from "./buildPathTree.js";
import { block, type Code, code, doc, importType, importValue, key, list, literal } from "./code.js";
import { optionalFeatures, printFeature } from "./features.js";
import { sourceFile } from "./sourceFile.js";
import { wireFormat } from "./wireFormat.js";

/** Emits the operations of one API as data, by their paths: the table that the runtime interprets. */
export function emitTable(model: ApiModel): OutputFile {
  const { namespace } = model.config;
  const table = block(printSteps(buildPathTree(model)));
  const call = code`${importValue("readTable", "tables/readTable.js")}(${list([table, ...printOptions(model)], ", ")})`;
  return sourceFile(
    `src/${namespace}/table.ts`,
    [model.config],
    [
      [
        doc(
          `How each operation of ${namespace} is sent: by path step and method, its name, then what differs from the defaults.`,
        ),
        code`export const operations: ${importType("OperationTable", "operations/Operation.js")} = /* @__PURE__ */ ${call};`,
      ],
    ],
  );
}

/** Prints whether writes need the header against cross-site request forgery, and the features that not every client has. */
function printOptions({ config: { noCheck }, operations }: ApiModel): Code[] {
  const [first] = operations;
  const features = first ? optionalFeatures(operations).map((feature) => printFeature(feature, first)) : [];
  if (features.length > 0) return [noCheck ? code`true` : code`undefined`, code`{ ${list(features, ", ")} }`];
  return noCheck ? [code`true`] : [];
}

function printSteps(tree: PathTree): Code[] {
  return [...tree].map(([step, found]) => code`${key(step)}: ${printStep(found)},`);
}

function printStep(found: PathTree | Operation): Code {
  if (!(found instanceof Map)) return literal(printEntry(found));
  const steps = [...found];
  if (steps.some(([, next]) => next instanceof Map)) return block(printSteps(found));
  const entries = steps.map(([step, next]) => code`${key(step)}: ${printStep(next)}`);
  return code`{ ${list(entries, ", ")} }`;
}

/** Prints `getPages cursor 250 comma:expand`: the name, and what differs from the defaults. */
function printEntry(operation: Operation): string {
  const { body, success, page, max, ...named } = wireFormat(operation);
  const features = optionalFeatures([operation]).map(({ name }) => name);
  const words = [operation.id, body, success, page, max, ...features].filter((word) => word !== undefined);
  const lists = Object.entries(named).flatMap(([field, names]) =>
    names === undefined ? [] : [`${field}:${names.map(tableWord).join()}`],
  );
  return [...words, ...lists].join(" ");
}

import { listFields } from "../docs/listFields.js";
import { isObject } from "../openapi/isObject.js";
import { listOperations } from "../openapi/listOperations.js";
import { parsePointer } from "../openapi/references.js";
import type { OutputFile } from "../output/OutputFile.js";
import type { Spec } from "../read/Spec.js";
import { block, type Code, code, doc, key, literal } from "./code.js";
import { sourceFile } from "./sourceFile.js";

type Texts = ReadonlyMap<string, string>;

/** Emits what operations do, and what their parameters and fields mean. */
export function emitDescriptions(specs: readonly Spec[]): OutputFile {
  const entries = specs.map((spec) => {
    const { operations, parameters } = describe(spec);
    const fields = describeFields(spec);
    return code`${key(spec.config.namespace)}: ${block([
      code`operations: ${print(operations)},`,
      code`parameters: ${print(parameters)},`,
      code`fields: ${print(fields)},`,
    ])},`;
  });
  return sourceFile(
    "src/descriptions.ts",
    specs.map(({ config }) => config),
    [
      [
        doc(
          "What the operations of each API do, and what parameters and fields mean, by name or by `operation.name`.",
        ),
        code`export const descriptions: Readonly<Record<string, Readonly<Record<"operations" | "parameters" | "fields", Readonly<Record<string, string>>>>>> = ${block(entries)};`,
      ],
    ],
  );
}

/** The first text of a parameter is that of its name; an operation has its own where it says something else. */
function describe({ document }: Spec): { readonly operations: Texts; readonly parameters: Texts } {
  const operations = new Map<string, string>();
  const parameters = new Map<string, string>();
  for (const { operation, parameters: own } of listOperations(document)) {
    const id = operation.operationId as string;
    if (operation.summary) operations.set(id, operation.summary);
    for (const { name, description = "" } of own) {
      if (!parameters.has(name)) parameters.set(name, description);
      else if (parameters.get(name) !== description) parameters.set(`${id}.${name}`, description);
    }
  }
  return { operations, parameters };
}

/**
 * The first text of a field is that of its name; one that means something else has its own, by all names that lead to it.
 * Only what is sent is described, for those who fill it in: the fields of all results would take three times as much.
 */
function describeFields({ document }: Spec): Texts {
  const texts = new Map<string, string>();
  const bodies = nameBodies(document);
  for (const { path, schema, uses } of listFields(document)) {
    const { summary = "" } = schema;
    const [first = "", ...names] = path;
    const name = path.at(-1) ?? "";
    if (!uses.has("body")) continue;
    if (!texts.has(name)) texts.set(name, summary);
    else if (texts.get(name) !== summary)
      for (const outer of bodies.get(first) ?? [first]) texts.set([outer, ...names].join("."), summary);
  }
  return texts;
}

/** Names the request bodies that operations refer to as the client does, by the operations: `createPage.body`. */
function nameBodies(document: Spec["document"]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { operation } of listOperations(document)) {
    const ref = isObject(operation.requestBody) ? operation.requestBody.$ref : undefined;
    const [, kind, name] = (typeof ref === "string" && parsePointer(ref)) || [];
    if (kind === "requestBodies" && name !== undefined)
      names.set(name, [...(names.get(name) ?? []), `${operation.operationId}.body`]);
  }
  return names;
}

function print(texts: Texts): Code {
  return block([...texts].map(([name, text]) => code`${key(name)}: ${literal(text)},`));
}

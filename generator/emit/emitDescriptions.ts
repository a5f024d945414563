import { listOperations } from "../openapi/listOperations.js";
import type { OutputFile } from "../output/OutputFile.js";
import type { Spec } from "../read/Spec.js";
import { block, type Code, code, doc, key, literal } from "./code.js";
import { sourceFile } from "./sourceFile.js";

type Texts = ReadonlyMap<string, string>;

/** Emits what operations do, and what their parameters mean. */
export function emitDescriptions(specs: readonly Spec[]): OutputFile {
  const entries = specs.map((spec) => {
    const { operations, parameters } = describe(spec);
    return code`${key(spec.config.namespace)}: ${block([
      code`operations: ${print(operations)},`,
      code`parameters: ${print(parameters)},`,
      code`fields: ${print(new Map())},`,
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

function print(texts: Texts): Code {
  return block([...texts].map(([name, text]) => code`${key(name)}: ${literal(text)},`));
}

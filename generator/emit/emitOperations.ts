import type { SpecConfig } from "../config/config.js";
import { valueName } from "../escape/escape.js";
import type { ApiModel, Operation } from "../model/ApiModel.js";
import { uniqueName } from "../normalize/uniqueName.js";
import type { OutputFile } from "../output/OutputFile.js";
import { type Code, code, doc, importType, key, list, literal, name } from "./code.js";
import { featuresOf, printFeature } from "./features.js";
import { importMethods, importScopes } from "./names.js";
import { printRequirements } from "./printRequirements.js";
import { sourceFile } from "./sourceFile.js";
import { wireFormat } from "./wireFormat.js";

/** Emits each operation of one API as a constant, for clients of a few operations. */
export function emitOperations({ config, operations }: ApiModel): OutputFile {
  const { namespace } = config;
  const methods = importMethods(namespace);
  const single = importType("SingleOperation", "operations/Operation.js");
  const taken = new Set<string>();
  return sourceFile(
    `src/${namespace}/operations.ts`,
    [config],
    [
      code`type OperationOf<Name extends keyof ${methods}> = ${single}<${methods}[Name], ${importScopes(namespace)}[Name]>;`,
      operations.map((operation) => {
        const constant = uniqueName(operation.id, taken, valueName);
        taken.add(constant);
        return code`${doc(...describe(operation))}\nexport const ${name(constant)}: OperationOf<${literal(operation.id)}> = ${printConstant(operation, config)};`;
      }),
    ],
  );
}

/** Says what the operation does; its method says more, such as its request and its scopes. */
function describe({ summary, method, path, deprecated }: Operation): string[] {
  return [summary || `\`${method} ${path}\``, ...(deprecated ? ["", "@deprecated"] : [])];
}

/** Prints `{ name: "v2.getPages", method: "GET", path: "/wiki/api/v2/pages", … }`. */
function printConstant(operation: Operation, { namespace, noCheck }: SpecConfig): Code {
  const { id, method, path, replacedBy } = operation;
  const fields = {
    name: `${namespace}.${id}`,
    method,
    path,
    ...wireFormat(operation),
    ...(method !== "GET" && noCheck && { noCheck }),
  };
  const requirements = {
    needs: printRequirements(operation),
    ...(replacedBy.length > 0 && { replacedBy }),
  };
  const members = [
    ...Object.entries(fields).map(([field, value]) => code`${key(field)}: ${literal(value)}`),
    ...featuresOf(operation).map((feature) => printFeature(feature, operation)),
    ...Object.entries(requirements).map(([field, value]) => code`${key(field)}: ${literal(value)}`),
  ];
  return code`{ ${list(members, ", ")} }`;
}

import type { ApiModel, Operation, Paging } from "../model/ApiModel.js";
import { referencedType } from "../normalize/referencedType.js";
import type { OutputFile } from "../output/OutputFile.js";
import { block, type Code, code, doc, importType, key, name } from "./code.js";
import { interfaceName } from "./names.js";
import { printAnswers, printTypes } from "./printAnswers.js";
import { sourceFile } from "./sourceFile.js";

/** Emits the methods of one API as plain signatures, which cost a type checker next to nothing. */
export function emitMethods({ config, operations }: ApiModel): OutputFile {
  const { namespace } = config;
  const methods = operations.map((operation) => printMethod(operation, namespace));
  return sourceFile(
    `src/${namespace}/methods.ts`,
    [config],
    [
      [
        doc(`The operations of ${namespace}, by the names that the documentation gives them.`),
        code`export interface ${name(interfaceName(namespace))} ${block(methods)}`,
      ],
    ],
  );
}

function printMethod(operation: Operation, namespace: string): Code {
  const { id, success, parameters, body, paging } = operation;
  const optional = body?.required === true || parameters.some(({ required }) => required) ? code`` : code`?`;
  const options = importType("CallOptions", "operations/Call.js");
  const result = paging
    ? code`${importType("PagedCall", "paging/PagedCall.js")}<${printResult(success, namespace)}, ${printTypes(paging.itemTypes, namespace)}>`
    : code`${importType("Call", "operations/Call.js")}<${printResult(success, namespace)}>`;
  return code`${doc(...describe(operation))}\n${key(id)}(this: void, args${optional}: ${printArgs(operation, namespace)}, options?: ${options}): ${result};`;
}

/** Prints the type of the arguments. It repeats the body, so that an error about a field beside it shows where fields go. */
function printArgs({ argsType, body }: Operation, namespace: string): Code {
  if (argsType === undefined) return importType("NoArgs", "operations/Call.js");
  const args = importType(argsType, `${namespace}/schema.js`);
  const [type, ...others] = body?.types ?? [];
  const bodyType = others.length === 0 ? referencedType(type?.schema) : undefined;
  if (bodyType === undefined) return args;
  const own = importType(bodyType, `${namespace}/schema.js`);
  return code`${args} & { ${body?.required ? code`body: ${own}` : code`body?: ${own} | undefined`} }`;
}

function printResult(success: Operation["success"], namespace: string): Code {
  switch (success.kind) {
    case "none":
      return code`void`;
    case "file":
      return importType("Download", "response/Download.js");
    case "json": {
      const types = printTypes(success.types, namespace);
      return success.isOptional ? code`${types} | undefined` : types;
    }
    case "mixed":
      return printAnswers(success.answers, namespace);
  }
}

function describe(operation: Operation): string[] {
  const { originalId, omitsBody } = operation;
  const { summary, method, path, scopes, oauthOnly, paging, deprecated, experimental, docsUrl } = operation;
  const lines = [...(summary ? [summary, ""] : []), `\`${method} ${path}\``];
  if (originalId) lines.push("", `The document calls it \`${originalId}\`.`);
  if (omitsBody)
    lines.push("", `The optional body of the document is left out: a ${method} request has none.`);
  if (experimental) lines.push("", "Experimental: Atlassian may change it without notice.");
  if (scopes.length > 0) {
    const alternatives = scopes.map((set) => set.scopes.map((scope) => `\`${scope}\``).join(" and "));
    lines.push("", `Scopes: ${alternatives.join(", or ")}.${oauthOnly ? " Only for OAuth 2.0." : ""}`);
  }
  if (paging) lines.push(...describePages(paging));
  if (deprecated) lines.push("", "@deprecated");
  lines.push("", `@see ${docsUrl}`);
  return lines;
}

function describePages({ maximum, default: usual }: Paging): string[] {
  if (maximum === undefined && usual === undefined) return [];
  if (maximum === undefined) return ["", `Pages: ${usual} items each by default.`];
  return ["", `Pages: up to ${maximum} items each${usual === undefined ? "" : `, ${usual} by default`}.`];
}

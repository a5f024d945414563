import type { Examples } from "../../config/config.js";
import { propertyName, stringLiteral } from "../../escape/escape.js";
import type { ApiModel, Operation, ScopeSet } from "../../model/ApiModel.js";
import type { Components, NormalizedSpec, Parameter } from "../../normalize/NormalizedSpec.js";
import { SCHEMAS } from "../../openapi/references.js";
import { exampleOf } from "./exampleOf.js";

/** A call of the client that compiles: the operation and its arguments, `v1.getPage` and `{ id: 1 }`. */
export interface ExampleCall {
  readonly name: string;
  readonly args: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly components: Components;
}

/** The calls with which a README shows what the client can do; undefined where it cannot. */
export interface ExampleCalls {
  readonly list: ExampleCall | undefined;
  readonly get: ExampleCall | undefined;
  /** Any call; one that reads, if there is one. */
  readonly any: ExampleCall | undefined;
  readonly upload: ExampleCall | undefined;
  readonly download: ExampleCall | undefined;
  readonly scoped: (ExampleCall & { readonly scopes: ScopeSet }) | undefined;
  /** What the openapi-fetch client requests with GET. */
  readonly path: { readonly path: string; readonly options: string } | undefined;
}

/** Chooses the calls of a README, the shortest ones, unless the configuration names them. */
export function chooseCalls(
  models: readonly ApiModel[],
  specs: readonly NormalizedSpec[],
  { list, listArgs, get, getArgs }: Partial<Examples> = {},
): ExampleCalls {
  const calls = models.flatMap((model, index) => listCalls(model, specs[index] as NormalizedSpec));
  const isCurrent = ({ operation }: ExampleCall) => !operation.deprecated && !operation.experimental;
  // The sort is stable: of equally simple operations, the first one of the documents is chosen.
  const byLength = calls.sort((a, b) => a.args.length - b.args.length);
  const simplest = [...byLength.filter(isCurrent), ...byLength.filter((call) => !isCurrent(call))];
  const find = (fits: (call: ExampleCall) => boolean) => simplest.find(fits);
  const named = (name: string | undefined, args: string | undefined) => {
    const call = find((each) => each.name === name);
    return call && { ...call, args: args ?? call.args };
  };
  const reads = simplest.filter(({ operation }) => operation.method === "GET" && isData(operation));
  const uploads = simplest.filter(({ args }) => /\bfile\b(?!:)/.test(args.replace(/"(?:[^"\\]|\\.)*"/g, "")));
  const forms = uploads.filter(({ operation }) => operation.body?.kind === "form");
  const lists = named(list, listArgs) ?? find(({ operation }) => operation.paging !== undefined);
  const gets = named(get, getArgs) ?? reads.find(({ args }) => args !== "") ?? reads[0];
  return {
    list: lists,
    get: gets,
    any: gets ?? simplest[0],
    // The first document is the one that most readers know.
    upload:
      models
        .map((model) => forms.find(({ operation }) => model.operations.includes(operation)))
        .find(Boolean) ?? uploads[0],
    download: find(({ operation }) => operation.method === "GET" && operation.success.kind === "file"),
    scoped: chooseScoped([lists, gets, ...simplest]),
    path: reads.map(requestOf).find((request) => request !== undefined),
  };
}

/** Lists the operations whose arguments can be written. */
function listCalls({ config, operations }: ApiModel, { document }: NormalizedSpec): ExampleCall[] {
  const { components } = document;
  return operations.flatMap((operation, index) => {
    const { argsType } = operation;
    const args = argsType === undefined ? "{}" : exampleOf(components, { $ref: `${SCHEMAS}${argsType}` });
    const { parameters = [] } = document.operations[index] ?? {};
    const name = `${config.namespace}.${operation.id}`;
    return args === undefined
      ? []
      : { name, args: args === "{}" ? "" : args, operation, parameters, components };
  });
}

function isData({ success }: Operation): boolean {
  return success.kind === "json";
}

function chooseScoped(calls: readonly (ExampleCall | undefined)[]): ExampleCalls["scoped"] {
  for (const call of calls) {
    const [scopes] = call?.operation.scopes ?? [];
    if (call !== undefined && scopes !== undefined && scopes.scopes.length > 0) return { ...call, scopes };
  }
  return undefined;
}

/** Writes what openapi-fetch takes for an operation. */
function requestOf({ operation, parameters, components }: ExampleCall): ExampleCalls["path"] {
  if (operation.body !== undefined || !/^[\w/{}.~-]+$/.test(operation.path)) return undefined;
  const groups = new Map<string, string[]>();
  for (const parameter of parameters) {
    if (!parameter.required && parameter.in !== "path") continue;
    const value = parameter.schema && exampleOf(components, parameter.schema);
    if (value === undefined) return undefined;
    const group = groups.get(parameter.in) ?? [];
    groups.set(parameter.in, [...group, `${propertyName(parameter.name)}: ${value}`]);
  }
  const params = [...groups].map(([place, values]) => `${place}: { ${values.join(", ")} }`).join(", ");
  const options = params === "" ? "" : `, { params: { ${params} } }`;
  return { path: stringLiteral(operation.path), options };
}

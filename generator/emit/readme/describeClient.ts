import { hasVariables, listVariables } from "../../config/bases.js";
import type { Config } from "../../config/config.js";
import { markdownCode, markdownText, markdownUrl, propertyName, stringLiteral } from "../../escape/escape.js";
import type { ApiModel, Operation } from "../../model/ApiModel.js";
import { ownValue } from "../../openapi/ownValue.js";
import type { Spec } from "../../read/Spec.js";
import type { PackageSources } from "../emitPackage.js";
import { chooseCalls, type ExampleCall, type ExampleCalls } from "./chooseCalls.js";

/** What a README and a changelog say of a client. */
export interface ClientDescription {
  /** What the client has, each with a section of its own. */
  readonly features: Readonly<Record<string, boolean>>;
  /** What stands in double braces: `{{listCall}}`. */
  readonly values: Readonly<Record<string, string>>;
}

const NPX = "npx confluence-codegen";

/** Describes a client for its README: what it has, and calls that show it. */
export function describeClient(
  { product, command }: Pick<Config, "product" | "command">,
  { described, normalized, models, templates }: PackageSources,
): ClientDescription {
  const { examples = {} } = product;
  const generate = command.replace(/^(?=confluence-codegen )/, "npx ");
  const calls = chooseCalls(models, normalized, examples);
  const operations = models.flatMap((model) => model.operations);
  const content = (path: string) => templates.find((template) => template.path === path)?.content;
  return {
    features: {
      ...listFeatures(operations, calls),
      variables: hasVariables(models.map(({ config }) => config)),
      bases: models.some(({ config }) => config.base !== undefined),
      site: models.some(({ config }) => config.base === undefined),
      links: content("src/links/parseLink.ts") !== undefined,
      doctor: content("src/bin.ts") !== undefined,
      testing: content("src/testing/index.ts") !== undefined && calls.any !== undefined,
      license: content("LICENSE") !== undefined,
    },
    values: {
      ...printCalls(calls, examples.item ?? "item"),
      version: JSON.parse(content("package.json") ?? "{}").version ?? "0.1.0",
      command: generate,
      // Another script that generates takes other options.
      scopesCommand: generate.startsWith(`${NPX} generate`)
        ? generate.replace("generate", "scopes")
        : `${NPX} scopes`,
      variables: printVariables(models),
      count: `${operations.length}`,
      documents: printDocuments(described, models),
    },
  };
}

function listFeatures(operations: readonly Operation[], calls: ExampleCalls): Record<string, boolean> {
  const answers = operations.flatMap(({ success }) => (success.kind === "mixed" ? success.answers : []));
  const answersWith = (pattern: RegExp) => answers.some(({ kind }) => pattern.test(kind));
  const { list, get, any, upload, download, scoped, path } = calls;
  return {
    lists: list?.operation.paging !== undefined,
    first: (list ?? get) !== undefined,
    get: get !== undefined,
    calls: any !== undefined,
    files: (upload ?? download) !== undefined,
    uploads: upload !== undefined,
    downloads: download !== undefined,
    scopes: scoped !== undefined,
    path: path !== undefined,
    tasks: answersWith(/location/i),
    streams: answersWith(/^(lines|events|jsonEvents)$/),
  };
}

function printCalls(calls: ExampleCalls, item: string): Record<string, string> {
  const { list, get, any, upload, download, scoped, path } = calls;
  const print = (call: ExampleCall | undefined) => (call ? `${call.name}(${call.args})` : "");
  return {
    item,
    printedItem: `${item}${findLabel(list)}`,
    listCall: print(list),
    getCall: print(get),
    anyCall: print(any),
    uploadCall: print(upload),
    downloadCall: print(download),
    scopedCall: print(scoped),
    scopeList: `[${(scoped?.scopes.scopes ?? []).map(stringLiteral).join(", ")}]`,
    pathCall: path ? `${path.path}${path.options}` : "",
  };
}

/** The property by which a person tells items apart, as code: `.title`; nothing where that is not simple. */
function findLabel(list: ExampleCall | undefined): string {
  const { itemTypes = [] } = list?.operation.paging ?? {};
  const [type = "", ...others] = itemTypes;
  const { type: kind, properties = {} } = ownValue(list?.components.schemas ?? {}, type) ?? {};
  const label = ["key", "title", "name", "displayName", "id"].find((name) => Object.hasOwn(properties, name));
  return label === undefined || others.length > 0 || kind !== "object" ? "" : `.${label}`;
}

/** Prints a table of the documents. */
function printDocuments(specs: readonly Spec[], models: readonly ApiModel[]): string {
  const rows = specs.map(({ config, document: { info } }, index) => {
    const count = models[index]?.operations.length ?? 0;
    const [title, version] = [info.title, info.version].map((text) => markdownText(`${text}`));
    const link = `[${title}](${markdownUrl(config.reference)})`;
    return `| ${markdownCode(config.namespace)} | ${link} | ${version} | ${count} |`;
  });
  return ["| namespace | document | version | operations |", "|---|---|---|---|", ...rows].join("\n");
}

/** Prints values of the variables in the addresses of documents. */
function printVariables(models: readonly ApiModel[]): string {
  const required = listVariables(models.map(({ config }) => config)).filter((variable) => variable.required);
  return `{ ${required.map(({ name }) => `${propertyName(name)}: "1"`).join(", ")} }`;
}

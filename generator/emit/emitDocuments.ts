import type { OpenAPI3, ParameterObject, RequestBodyObject, ResponsesObject } from "openapi-typescript";
import { quotedString } from "../escape/notation.js";
import { requireResults } from "../normalize/rules/requireResults.js";
import { isJson } from "../openapi/isJson.js";
import { type FoundOperation, listOperations } from "../openapi/listOperations.js";
import { dereference } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import type { OutputFile } from "../output/OutputFile.js";
import type { Spec } from "../read/Spec.js";
import { code, doc, key, template } from "./code.js";
import { deduplicate } from "./deduplicate.js";
import { printProperty, printSchema } from "./printSchema.js";
import { sourceFile } from "./sourceFile.js";

/** The file that the folder `documents/` of the templates reads. */
export const DOCUMENTS_FILE = "src/documents.ts";

/** Emits what the documents say about requests and responses: a line for each operation and each schema. */
export function emitDocuments(specs: readonly Spec[]): OutputFile {
  const configs = specs.map(({ config }) => config);
  const documents = specs.map(
    (spec) => code`${key(spec.config.namespace)}: ${template(printDocument(requireResults(spec)))},`,
  );
  return sourceFile(DOCUMENTS_FILE, configs, [
    [
      doc(
        `The operations and schemas of ${configs.map(({ document }) => document).join(" and ")}, in the notation that documents/parseOperation.ts reads.`,
      ),
      code`export const documents: Readonly<Record<string, string>> = {\n${documents}\n};`,
    ],
  ]);
}

/** Prints the first prefix, for which `~` stands, the operations, the schemas that they use, and what is written once for several. */
function printDocument({ config: { prefixes: [prefix = ""] = [] }, document }: Spec): string {
  const operations = listOperations(document).map((found) => printOperationLine(document, found, prefix));
  const schemas = new Map(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
      `#${name}`,
      printSchema(schema),
    ]),
  );
  const used = new Set(operations.flatMap(namesIn));
  for (const name of used) for (const inner of namesIn(schemas.get(name) ?? "")) used.add(inner);
  const lines = [...schemas].filter(([name]) => used.has(name)).map((each) => each.join(" "));
  return ["", ...(prefix && [`~ ${prefix}`]), ...deduplicate([...operations, ...lines]), ""].join("\n");
}

function namesIn(text: string): string[] {
  return text.match(/#[\w.-]+/g) ?? [];
}

/** Prints `getPage GET ~/pages/{id} path {id: int64} query {limit?: int32(1..250)} => 200 #Page`. */
function printOperationLine(
  document: OpenAPI3,
  { method, path, operation, parameters }: FoundOperation,
  prefix: string,
): string {
  const body = dereference(document, operation.requestBody);
  const isOfPrefix = prefix !== "" && path.startsWith(`${prefix}/`);
  return [
    operation.operationId,
    method,
    isOfPrefix ? `~${path.slice(prefix.length)}` : path,
    ...GROUPS.flatMap((group) =>
      printGroup(
        group,
        parameters.filter((parameter) => group === groupOf(document, parameter)),
      ),
    ),
    ...(body ? [body.required ? "body" : "body?", ...printBody(body.content)] : []),
    "=>",
    ...printSuccess(document, operation.responses ?? {}),
  ].join(" ");
}

/** How parameters are sent, in the order in which they are printed. */
const GROUPS = ["path", "query", "joined", "spaces", "pipes", "pairs", "members", "deep", "json", "header"];

/**
 * The group of a parameter: its `in`, or how lists and objects are sent in the query; none for a plain string in the path,
 * and for what the fake does not read.
 */
function groupOf(document: OpenAPI3, parameter: ParameterObject): string | undefined {
  const { in: location, schema, content } = parameter;
  if (location === "query") return content ? "json" : groupOfQuery(document, parameter);
  return location === "path" && (content || printSchema(schema) === "string") ? undefined : location;
}

function groupOfQuery(document: OpenAPI3, { style = "form", explode, schema }: ParameterObject): string {
  const { type, properties } = dereference<Schema>(document, schema ?? {});
  const isExploded = explode ?? style === "form";
  if (style === "deepObject") return "deep";
  if (type === "object" || properties) return isExploded ? "members" : "pairs";
  if (type !== "array" || isExploded) return "query";
  return { spaceDelimited: "spaces", pipeDelimited: "pipes" }[style as string] ?? "joined";
}

function printGroup(group: string, parameters: readonly ParameterObject[]): string[] {
  const members = parameters.map(({ name, schema, content = {}, required }) => {
    const [media = {}] = Object.values(content);
    return printProperty(
      name,
      schema ?? ("schema" in media ? media.schema : undefined),
      required === true || group === "path",
    );
  });
  return members.length === 0 ? [] : [group, `{${members.join(", ")}}`];
}

type Content = RequestBodyObject["content"];

/** Prints each media type that a body may have, with its schema. */
function printBody(content: Content): string[] {
  return Object.entries(content).flatMap((each, index) => [
    ...(index > 0 ? ["or"] : []),
    ...printMedia(each),
  ]);
}

/** Prints the media type where it is not JSON, and the schema. */
function printMedia([mediaType, media]: [string, Content[string]]): string[] {
  const type = printSchema("schema" in media ? media.schema : undefined);
  const isPlain = mediaType === "application/json" && !type.startsWith("'");
  return isPlain ? [type] : [quotedString(mediaType), type];
}

/** Prints the successful response; a redirect wins over the response that it leads to. */
function printSuccess(document: OpenAPI3, responses: ResponsesObject): string[] {
  const statuses = Object.keys(responses);
  const [status] = ["3", "2", "default"].flatMap(
    (start) => statuses.find((each) => each.startsWith(start)) ?? [],
  );
  if (status === undefined) return ["200"];
  const response = dereference(document, responses[status]);
  const media = Object.entries(response?.content ?? {});
  const chosen = media.find(([type]) => type !== "*/*" && isJson(type)) ?? media[0];
  const code = status.replace("default", "200").replaceAll(/x/gi, "0");
  const isEmpty = chosen === undefined || /^(204|205|304|30[^3])$/.test(code);
  return isEmpty ? [code] : [code, ...printMedia(chosen)];
}

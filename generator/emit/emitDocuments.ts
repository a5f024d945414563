import type { OpenAPI3, ParameterObject, RequestBodyObject, ResponsesObject } from "openapi-typescript";
import { quotedString } from "../escape/notation.js";
import { type FoundOperation, listOperations } from "../openapi/listOperations.js";
import { dereference } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import type { OutputFile } from "../output/OutputFile.js";
import type { Spec } from "../read/Spec.js";
import { code, doc, key, template } from "./code.js";
import { deduplicate } from "./deduplicate.js";
import { printProperty, printSchema } from "./printSchema.js";
import { sourceFile } from "./sourceFile.js";

/** The file that the fake Confluence reads. */
export const DOCUMENTS_FILE = "src/testing/documents.ts";

/** Emits what the documents say about requests and responses: a line for each operation and each schema. */
export function emitDocuments(specs: readonly Spec[]): OutputFile {
  const configs = specs.map(({ config }) => config);
  const documents = specs.map(
    (spec) => code`${key(spec.config.namespace)}: ${template(printDocument(spec))},`,
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
    ...["path", "query", "joined", "header"].flatMap((group) =>
      printGroup(
        group,
        parameters.filter((parameter) => group === groupOf(document, parameter)),
      ),
    ),
    ...(body ? [body.required ? "body" : "body?", ...printContent(body.content)] : []),
    "=>",
    ...printSuccess(document, operation.responses ?? {}),
  ].join(" ");
}

/** The group of a parameter: its `in`, or `joined` for lists joined by commas; none for a plain string in the path. */
function groupOf(document: OpenAPI3, { in: location, explode, schema }: ParameterObject): string | undefined {
  const { type } = dereference<Schema>(document, schema ?? {});
  if (location === "query" && explode === false && type === "array") return "joined";
  return location === "path" && printSchema(schema) === "string" ? undefined : location;
}

function printGroup(group: string, parameters: readonly ParameterObject[]): string[] {
  const members = parameters.map(({ name, schema, required }) =>
    printProperty(name, schema, required === true || group === "path"),
  );
  return members.length === 0 ? [] : [group, `{${members.join(", ")}}`];
}

/** Prints the media type where it is not JSON, and the schema. */
function printContent(content: RequestBodyObject["content"] | undefined): string[] {
  const [first] = Object.entries(content ?? {});
  if (first === undefined) return [];
  const [mediaType, media] = first;
  const type = printSchema("schema" in media ? media.schema : undefined);
  return mediaType === "application/json" ? [type] : [quotedString(mediaType), type];
}

/** Prints the successful response; a redirect wins over the response that it leads to. */
function printSuccess(document: OpenAPI3, responses: ResponsesObject): string[] {
  const statuses = Object.keys(responses);
  const [status] = ["3", "2"].flatMap((start) => statuses.find((each) => each.startsWith(start)) ?? []);
  if (status === undefined) return ["200"];
  if (status.startsWith("3")) return [status];
  const response = dereference(document, responses[status]);
  return [status, ...printContent(response?.content)];
}

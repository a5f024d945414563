import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Project, root } from "./createProject.js";

/** The parts of a document that tell how its operations are called. */
interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
}

type PathItem = { readonly parameters?: readonly Parameter[] } & Readonly<Record<string, Operation>>;

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
}

/** One call, as a user of the client writes it and as one of openapi-fetch does. */
interface TwoCalls {
  readonly ours: string;
  readonly byHand: string;
}

const COUNT = 245;

const HEADS = {
  ours: `import { anonymous, createConfluence } from "confluence-fetch";
const { v1, v2 } = createConfluence({ site: "acme", auth: anonymous() });`,
  byHand: `import createClient from "openapi-fetch";
import type { paths as V1 } from "./schemas/v1.js";
import type { paths as V2 } from "./schemas/v2.js";
const v1 = createClient<V1>({ baseUrl: "https://acme.atlassian.net" });
const v2 = createClient<V2>({ baseUrl: "https://acme.atlassian.net/wiki/api/v2" });`,
};

/** Writes two consumers of the same operations, which need no body, into the project: `manyCalls` and `manyCallsByHand`. */
export function writeManyCalls({ folder }: Project): void {
  const calls = ["v2", "v1"].flatMap(listCalls).slice(0, COUNT);
  if (calls.length < COUNT) throw new Error(`there are only ${calls.length} operations to call`);
  const write = (consumer: string, way: keyof TwoCalls) => {
    const lines = calls.map((call, index) => `  const r${index} = await ${call[way]};\n  use(r${index});`);
    const main = [
      "export async function main(use: (answer: unknown) => void): Promise<void> {",
      ...lines,
      "}\n",
    ];
    writeFileSync(join(folder, `${consumer}.ts`), [HEADS[way], ...main].join("\n"));
  };
  write("manyCalls", "ours");
  write("manyCallsByHand", "byHand");
}

function listCalls(api: string): readonly TwoCalls[] {
  const { paths } = JSON.parse(readFileSync(join(root, `specs/confluence-${api}.json`), "utf8")) as Document;
  return Object.entries(paths).flatMap(([path, { parameters: shared = [], ...operations }]) =>
    Object.entries(operations).flatMap(([method, { operationId, parameters = [], requestBody }]) => {
      const required = [...shared, ...parameters].filter((parameter) => parameter.required);
      const isPlain = required.every((parameter) => parameter.in === "path" || parameter.in === "query");
      if (requestBody !== undefined || !isPlain) return [];
      const places = ["path", "query"].map((place) => {
        const fields = writeFields(required.filter((parameter) => parameter.in === place));
        return fields === "" ? "" : `${place}: { ${fields} }, `;
      });
      const init = required.length === 0 ? "" : `, { params: { ${places.join("")} } }`;
      const args = required.length === 0 ? "" : `{ ${writeFields(required)} }`;
      return [
        {
          ours: `${api}.${operationId}(${args})`,
          byHand: `${api}.${method.toUpperCase()}(${JSON.stringify(path)}${init})`,
        },
      ];
    }),
  );
}

function writeFields(parameters: readonly Parameter[]): string {
  return parameters.map(({ name, schema }) => `${JSON.stringify(name)}: ${writeValue(schema)}`).join(", ");
}

function writeValue(schema: Schema | undefined): string {
  if (schema?.type === "array") return `[${writeValue(schema.items)}]`;
  return schema?.type === "integer" ? "1" : JSON.stringify(schema?.enum?.[0] ?? "1");
}

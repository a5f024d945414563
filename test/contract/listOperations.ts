import type { OpenAPI3 } from "openapi-typescript";
import { lookUp } from "./inlineReferences.js";
import type { Parameter, Schema, ValidatedDocument } from "./ValidatedDocument.js";

/** One operation: what a request of it is made of and what a success of it looks like. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly answer: Answer;
}

/** The request body that an operation takes. */
export interface Body {
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** A minimal success; a file may stand behind a redirect. */
export interface Answer {
  readonly status: number;
  readonly gives: "json" | "file" | "nothing";
  readonly mediaType: string;
  readonly body: string;
}

/** Lists the operations of an API: requests as the validators read them, answers as the document declares them. */
export function listOperations(document: OpenAPI3, validated: ValidatedDocument): Operation[] {
  return Object.entries(validated.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId, parameters, requestBody }]) => {
      const [content] = Object.entries(requestBody?.content ?? {});
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        parameters,
        ...(content && {
          body: {
            mediaType: content[0],
            required: requestBody?.required ?? false,
            schema: content[1].schema,
          },
        }),
        answer: readAnswer(document, path, method),
      };
    }),
  );
}

interface DeclaredResponse {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema & { readonly $ref?: string } }>>;
}

function readAnswer(document: OpenAPI3, path: string, method: string): Answer {
  const item = document.paths?.[path] as Record<string, { responses: Record<string, DeclaredResponse> }>;
  const successes = Object.entries(item[method]?.responses ?? {}).filter(([status]) => /^[23]/.test(status));
  // Of a redirect and what it leads to, the redirect is what the API answers.
  const declared = successes.find(([status]) => status.startsWith("3")) ?? successes[0];
  if (!declared) throw new Error(`${method} ${path} declares no success`);
  const status = Number(declared[0]);
  // What a redirect leads to is a file of any type.
  if (status >= 300) return { status, gives: "file", mediaType: "image/png", body: "bytes" };
  const [[mediaType, { schema }] = ["", {}]] = Object.entries(declared[1].content ?? {});
  if (!mediaType) return { status, gives: "nothing", mediaType, body: "" };
  if (!/json|\*/.test(mediaType)) return { status, gives: "file", mediaType, body: "bytes" };
  const target = schema?.$ref ? (lookUp(document, schema.$ref) as Schema) : schema;
  return { status, gives: "json", mediaType: "application/json", body: smallestJson(target) };
}

function smallestJson(schema: Schema | undefined): string {
  if (schema?.type === "array") return "[]";
  return schema?.properties?.results?.type === "array" ? '{"results":[]}' : "{}";
}
